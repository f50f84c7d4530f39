import Domain
import Localization
import TerminalUI

/// A screen that is one page: Enter goes where the selected line leads, Tab to the next section, the filter narrows the lines.
protocol PageScreen: Screen {
  var view: PageView { get set }
  /// The question whose answer is this page.
  var question: Question { get }
  /// The page in an answer to that question; `nil` when the answer is another one's.
  func page(in answer: Answer) -> Page?
  /// How many lines it would like below the list for what belongs to the selected line.
  var glanceLines: Int { get }
  func glance(_ around: Surroundings) -> Glance?
  /// What is to be asked once another line is selected.
  func selected(_ around: Surroundings) -> [Request]
}

extension PageScreen {
  public func questions(_ around: Surroundings) -> [Question] { [question] }

  public mutating func take(_ answer: Answer, _ around: Surroundings) -> [Request] {
    guard let page = page(in: answer) else { return [] }
    view.show(page)
    return selected(around)
  }

  var glanceLines: Int { 0 }
  func glance(_ around: Surroundings) -> Glance? { selectedLine(around)?.glance }
  func selected(_ around: Surroundings) -> [Request] { [] }

  func panes(_ around: Surroundings, in area: Rectangle? = nil) -> TwoPanes {
    TwoPanes(area ?? around.screenArea, lowerLines: glanceLines)
  }

  func selectedLine(_ around: Surroundings) -> PageLine? { view.selected(in: panes(around).upperBox) }

  public mutating func react(to key: Key, _ around: Surroundings) -> [Request]? {
    switch view.react(to: key, in: panes(around).upperBox) {
    case .ignored: nil
    case .moved: selected(around)
    case .opened: open(around)
    }
  }

  /// Goes where the selected line leads.
  func open(_ around: Surroundings) -> [Request] {
    selectedLine(around)?.place.map { [.go($0)] } ?? []
  }

  public mutating func perform(_ action: Action, _ around: Surroundings) -> [Request] { move(action, around) }

  /// The actions that every page knows.
  mutating func move(_ action: Action, _ around: Surroundings) -> [Request] {
    switch action {
    case .open: return open(around)
    case .nextPane: view.nextSection(in: panes(around).upperBox)
    case .previousPane: view.nextSection(in: panes(around).upperBox, backwards: true)
    default: return []
    }
    return selected(around)
  }

  public func draw(on canvas: inout Canvas, in area: Rectangle, _ around: Surroundings) {
    let panes = panes(around, in: area)
    view.draw(on: &canvas, in: panes.upperBox, emptyText: emptyText(around))
    let glance = glance(around)
    panes.drawLower(on: &canvas, title: glance?.title ?? "", note: glance?.note ?? "")
    if let glance { PageView.draw(glance.sections, on: &canvas, in: panes.lower) }
  }

  private func emptyText(_ around: Surroundings) -> String {
    view.isAwaited
      ? FrameWords.reading[around.language]
      : ScreenWords.nothing(filtered: !view.words.isEmpty)[around.language]
  }

  public var filterWords: String? { view.words }

  public mutating func filter(by words: String, _ around: Surroundings) -> [Request] {
    view.filter(by: words)
    return selected(around)
  }
}
