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
  /// How many fifths of the screen these may take.
  var glanceFifths: Int { get }
  func glance(_ around: Surroundings) -> Glance?
  /// What is to be asked once another line is selected.
  func selected(_ around: Surroundings) -> [Request]
}

extension PageScreen {
  public func questions(_ around: Surroundings) -> [Question] { [question] }

  public mutating func take(_ answer: Answer, _ around: Surroundings) -> [Request] {
    guard let page = page(in: answer) else { return [] }
    view.show(page, in: panes(around).upperBox)
    return selected(around)
  }

  public mutating func saved(_ changeSet: ChangeSet) {
    view.want(changeSet.addedElements.union(changeSet.addedRecords))
  }

  public func line(leadingTo place: Place, _ around: Surroundings) -> String? {
    selectedLine(around).flatMap { $0.place == place ? $0.id : nil }
  }

  public mutating func begin(at line: String) { view.want([line]) }

  var glanceLines: Int { 0 }
  var glanceFifths: Int { 2 }
  func glance(_ around: Surroundings) -> Glance? { selectedLine(around)?.glance }
  func selected(_ around: Surroundings) -> [Request] { [] }

  func panes(_ around: Surroundings, in area: Rectangle? = nil) -> TwoPanes {
    let area = area ?? around.screenArea
    return TwoPanes(
      area, lowerLines: glanceLines, most: glanceFifths,
      upperLines: view.isAwaited || glanceLines == 0 ? nil : view.height(in: area))
  }

  public func offers(_ around: Surroundings) -> [KeyBinding<Action>] { pageOffers(around) }

  /// What the page offers for the selected line, its section and the whole.
  func pageOffers(_ around: Surroundings) -> [KeyBinding<Action>] {
    let area = panes(around).upperBox
    let section = view.selectedSection(in: area)?.offers ?? []
    let line = selectedLine(around)
    var whole = view.page.offers
    // Del on a thing means that thing, also where it cannot be taken away, and never all that is around it.
    if let line, line.id != nil || !line.offers.isEmpty { whole.removeAll { $0.key == .delete } }
    return ((line?.offers ?? []) + section + whole).map { $0.binding(around) }
  }

  func selectedLine(_ around: Surroundings) -> PageLine? { view.selected(in: panes(around).upperBox) }

  public mutating func react(to key: Key, _ around: Surroundings) -> [Request]? {
    reactAsPage(to: key, around)
  }

  /// The keys that every page knows.
  mutating func reactAsPage(to key: Key, _ around: Surroundings) -> [Request]? {
    if let top = view.glanceTop {
      if key == .escape {
        view.glanceTop = nil
        return []
      }
      let pane = GlancePane(glance(around)?.sections ?? [], in: panes(around).lower)
      if let top = pane.top(after: key, from: top) {
        view.glanceTop = top
        return []
      }
    }
    if case .mouse(let event) = key, glanceLines > 0 {
      view.glanceTop = panes(around).lower.contains(event.point) ? view.glanceTop ?? 0 : nil
    }
    switch view.react(to: key, in: panes(around).upperBox) {
    case .ignored: return nil
    case .moved: return selected(around)
    case .opened: return open(around)
    }
  }

  /// Goes where the selected line leads; one that leads nowhere is edited, where it can be.
  func open(_ around: Surroundings) -> [Request] {
    if let place = selectedLine(around)?.place { return [.go(place)] }
    if let action = selectedLine(around)?.action { return [.perform(action)] }
    return edit(around).map { [.perform($0.binding(around).action)] } ?? []
  }

  /// What F4 does with the selected line, or in its section.
  func edit(_ around: Surroundings) -> Offer? {
    let section = view.selectedSection(in: panes(around).upperBox)?.offers ?? []
    return ((selectedLine(around)?.offers ?? []) + section).first { $0.key == .function(4) }
  }

  public mutating func perform(_ action: Action, _ around: Surroundings) -> [Request] { move(action, around) }

  /// The actions that every page knows. Tab goes to the pane below where there is one, else to the next section.
  mutating func move(_ action: Action, _ around: Surroundings) -> [Request] {
    switch action {
    case .open: return open(around)
    case .nextPane where !panes(around).lower.isEmpty, .previousPane where !panes(around).lower.isEmpty:
      view.glanceTop = view.glanceTop == nil ? 0 : nil
      return []
    case .nextPane: view.nextSection(in: panes(around).upperBox)
    case .previousPane: view.nextSection(in: panes(around).upperBox, backwards: true)
    default: return []
    }
    return selected(around)
  }

  /// The selected line is in sight again, whatever room there is now.
  public mutating func resized(_ around: Surroundings) -> [Request] {
    keepInSight(around)
    return []
  }

  mutating func keepInSight(_ around: Surroundings) {
    let area = panes(around).upperBox
    if let line = view.line(in: area) { view.select(line, in: area) }
  }

  public func draw(on canvas: inout Canvas, in area: Rectangle, _ around: Surroundings) {
    drawPage(on: &canvas, in: area, around)
  }

  func drawPage(on canvas: inout Canvas, in area: Rectangle, _ around: Surroundings) {
    let panes = panes(around, in: area)
    let isInGlance = view.glanceTop != nil && !panes.lower.isEmpty
    view.draw(
      on: &canvas, in: panes.upperBox, emptyText: emptyText(around), isFocused: !isInGlance)
    let glance = glance(around)
    panes.drawLower(on: &canvas, title: glance?.title ?? "", note: glance?.note ?? "", isFocused: isInGlance)
    guard let glance, !panes.lower.isEmpty else { return }
    GlancePane(glance.sections, in: panes.lower).draw(on: &canvas, top: view.glanceTop ?? 0)
  }

  private func emptyText(_ around: Surroundings) -> String {
    view.isAwaited
      ? FrameWords.reading[around.language]
      : ScreenWords.nothing(filtered: !view.words.isEmpty)[around.language]
  }

  public func hasPanes(_ around: Surroundings) -> Bool {
    !panes(around).lower.isEmpty || view.page.sections.count { !$0.lines.isEmpty } > 1
  }

  public var filterWords: String? { view.words }

  public mutating func filter(by words: String, _ around: Surroundings) -> [Request] {
    view.filter(by: words)
    return selected(around)
  }
}
