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
}

extension PageScreen {
  public func questions(_ around: Surroundings) -> [Question] { [question] }

  public mutating func take(_ answer: Answer, _ around: Surroundings) {
    if let page = page(in: answer) { view.show(page) }
  }

  public mutating func react(to key: Key, _ around: Surroundings) -> [Request]? {
    switch view.react(to: key, in: around.screenArea) {
    case .ignored: nil
    case .moved: []
    case .opened: open(around)
    }
  }

  /// Goes where the selected line leads.
  func open(_ around: Surroundings) -> [Request] {
    view.selected(in: around.screenArea)?.place.map { [.go($0)] } ?? []
  }

  public mutating func perform(_ action: Action, _ around: Surroundings) -> [Request] { move(action, around) }

  /// The actions that every page knows.
  mutating func move(_ action: Action, _ around: Surroundings) -> [Request] {
    switch action {
    case .open: return open(around)
    case .nextPane: view.nextSection(in: around.screenArea)
    case .previousPane: view.nextSection(in: around.screenArea, backwards: true)
    default: break
    }
    return []
  }

  public func draw(on canvas: inout Canvas, in area: Rectangle, _ around: Surroundings) {
    view.draw(on: &canvas, in: area, emptyText: emptyText(around))
  }

  private func emptyText(_ around: Surroundings) -> String {
    ScreenWords.nothing(filtered: !view.words.isEmpty)[around.language]
  }

  public var filterWords: String? { view.words }

  public mutating func filter(by words: String, _ around: Surroundings) -> [Request] {
    view.filter(by: words)
    return []
  }
}

extension Surroundings {
  /// Between the menu bar and the status line.
  var screenArea: Rectangle { Rectangle(size).droppingTop(1).droppingBottom(2) }
}
