import TerminalUI

/// A page being read: which line is selected and how far it is scrolled.
struct PageView: Sendable {
  var page = Page() { didSet { narrow() } }
  private(set) var stop = 0
  private(set) var top = 0
  /// The first row of the pane below that is shown, while that one has the keys.
  var glanceTop: Int?
  /// Words that narrow it.
  var words = "" { didSet { narrow() } }
  /// The lines of trees whose parts are not shown, unless words narrow the page.
  var closed: Set<String> = [] { didSet { narrow() } }
  /// What the words leave of the page, laid out in the width of the last key: one key asks for it a dozen times.
  private var laid = PageLayout(Page(), width: 78)
  /// The lines of which the first one to come is selected, since they were just made.
  private var wanted: Set<String> = []
  /// Whether no page has come yet.
  private(set) var isAwaited = true

  private mutating func narrow() {
    let narrowed = page.filtered(by: words).folded(words.isEmpty ? closed : [])
    laid = PageLayout(narrowed, width: laid.width)
  }

  private var shown: Page { laid.page }

  /// Another page in place of this one, the selection where it was as far as that is possible.
  mutating func show(_ page: Page) {
    self.page = page
    isAwaited = false
  }

  /// The same, with the selection on what was just made, or where the line went that was selected.
  mutating func show(_ page: Page, in area: Rectangle) {
    laid = layout(in: area)
    let before = LinePlaces(shown)
    show(page)
    let hiding = closed.intersection(page.above(wanted))
    if !hiding.isEmpty { closed.subtract(hiding) }
    let after = LinePlaces(shown)
    let made = after.first(of: wanted)
    guard let place = made ?? after.place(of: stop, from: before) else { return }
    if made != nil { wanted = [] }
    guard place != stop else { return }
    reveal(place, layout(in: area), in: area)
  }

  /// Selects one of these lines as soon as it is there.
  mutating func want(_ lines: Set<String>) { wanted = lines }

  /// The number of the line that is selected, counted over all sections.
  func line(in area: Rectangle) -> Int? {
    let count = layout(in: area).stops.count
    return count == 0 ? nil : min(stop, count - 1)
  }

  /// Selects a line, counted over all sections, and scrolls to it.
  mutating func select(_ line: Int, in area: Rectangle) { move(to: line, layout(in: area), in: area) }

  mutating func filter(by words: String) {
    self.words = words
    stop = 0
    top = 0
  }

  /// The line that is selected.
  func selected(in area: Rectangle) -> PageLine? {
    let layout = layout(in: area)
    return layout.line(atStop: min(stop, layout.stops.count - 1))
  }

  /// The section it is in.
  func selectedSection(in area: Rectangle) -> PageSection? {
    let layout = layout(in: area)
    let sections = shown.sections
    return layout.section(ofStop: min(stop, layout.stops.count - 1)).flatMap {
      sections.indices.contains($0) ? sections[$0] : nil
    }
  }

  enum Reaction: Equatable {
    case ignored
    case moved
    /// Enter or a double click on a line.
    case opened
  }

  mutating func react(to key: Key, in area: Rectangle) -> Reaction {
    let layout = layout(in: area)
    laid = layout
    let step = max(1, area.inside.rows - 2)
    switch key {
    case .up: move(to: stop - 1, layout, in: area, by: -1)
    case .down: move(to: stop + 1, layout, in: area, by: 1)
    case .pageUp: page(by: -step, layout, in: area)
    case .pageDown: page(by: step, layout, in: area)
    case .home, .first:
      move(to: 0, layout, in: area)
      top = 0
    case .end, .last:
      move(to: layout.stops.count - 1, layout, in: area)
      top = PageWindow(layout, top: layout.rows.count, in: area).top
    case .left, .right: return fold(key, layout, in: area)
    case .enter: return .opened
    case .mouse(let event): return react(to: event, in: area, layout)
    default: return .ignored
    }
    return .moved
  }

  /// Closes a line of a tree or goes up to the one it hangs under; opens it or goes down into it.
  private mutating func fold(_ key: Key, _ layout: PageLayout, in area: Rectangle) -> Reaction {
    let here = min(stop, layout.stops.count - 1)
    guard let line = layout.line(atStop: here), let above = line.above, let id = line.id else {
      return .ignored
    }
    let isOpen = page.hasParts(id) && (!closed.contains(id) || !words.isEmpty)
    switch key {
    case .left where isOpen && words.isEmpty: closed.insert(id)
    case .left:
      guard let parent = above.last,
        let place = layout.stops.indices.first(where: { layout.line(atStop: $0)?.id == parent })
      else { return .ignored }
      move(to: place, layout, in: area)
    case .right where isOpen: move(to: here + 1, layout, in: area, by: 1)
    default:
      guard closed.remove(id) != nil else { return .ignored }
    }
    return .moved
  }

  /// Selects the first line of the next section, or of the one before.
  mutating func nextSection(in area: Rectangle, backwards: Bool = false) {
    let layout = layout(in: area)
    let here = layout.section(ofStop: min(stop, layout.stops.count - 1)) ?? 0
    let starts = layout.stops.indices.filter {
      $0 == 0 || layout.section(ofStop: $0) != layout.section(ofStop: $0 - 1)
    }
    func isBeyond(_ stop: Int) -> Bool {
      let section = layout.section(ofStop: stop) ?? 0
      return backwards ? section < here : section > here
    }
    let wanted = backwards ? starts.last(where: isBeyond) ?? starts.last : starts.first(where: isBeyond) ?? 0
    move(to: wanted ?? 0, layout, in: area)
    showSection(layout, in: area)
  }

  /// Scrolls until the section of the selected line is in view, or as much of it as there is room for.
  private mutating func showSection(_ layout: PageLayout, in area: Rectangle) {
    guard let section = layout.section(ofStop: min(stop, layout.stops.count - 1)),
      let first = layout.rows.firstIndex(where: { $0.section == section }),
      let last = layout.rows.lastIndex(where: { $0.section == section })
    else { return }
    let height = area.inside.rows - (layout.headers.isEmpty ? 0 : 1)
    let wanted = min(first, last + 1 - height)
    if wanted > top { top = PageWindow(layout, top: wanted, in: area).top }
  }

  /// Scrolls so that the section of the selected line begins at the top.
  mutating func raiseSection(in area: Rectangle) {
    let layout = layout(in: area)
    let selected = min(stop, layout.stops.count - 1)
    guard let section = layout.section(ofStop: selected),
      let first = layout.stops.indices.first(where: { layout.section(ofStop: $0) == section })
    else { return }
    var row = layout.stops[first]
    while row > 0, isHeading(layout, row - 1) { row -= 1 }
    top = PageWindow(layout, top: row, in: area).top
  }

  private mutating func react(to event: MouseEvent, in area: Rectangle, _ layout: PageLayout) -> Reaction {
    let window = PageWindow(layout, top: top, in: area)
    switch event.action {
    case .wheelUp: top = max(0, window.top - 3)
    case .wheelDown: top = PageWindow(layout, top: window.top + 3, in: area).top
    case .click, .doubleClick:
      guard area.inside.contains(event.point),
        let stop = window.row(at: event.point.row).flatMap({ layout.stop(atRow: $0) })
      else { return .ignored }
      self.stop = stop
      return event.action == .doubleClick ? .opened : .moved
    case .drag: return .ignored
    }
    return .moved
  }

  private mutating func page(by rows: Int, _ layout: PageLayout, in area: Rectangle) {
    let row = layout.rows(ofStop: min(stop, layout.stops.count - 1)).lowerBound + rows
    let wanted = rows > 0 ? layout.stops.firstIndex { $0 >= row } : layout.stops.lastIndex { $0 <= row }
    move(to: wanted ?? (rows > 0 ? layout.stops.count - 1 : 0), layout, in: area)
  }

  /// Selects a stop and scrolls to it; where the next one is further than a window away, scrolls through what is between.
  private mutating func move(to wanted: Int, _ layout: PageLayout, in area: Rectangle, by direction: Int = 0)
  {
    guard !layout.stops.isEmpty else { return }
    let height = area.inside.rows - (layout.headers.isEmpty ? 0 : 1)
    let current = layout.rows(ofStop: min(stop, layout.stops.count - 1))
    if direction > 0, current.upperBound > top + height {
      top += 1
      return
    }
    if direction < 0, current.lowerBound < top {
      top -= 1
      return
    }
    reveal(max(0, min(wanted, layout.stops.count - 1)), layout, in: area)
  }

  /// Selects a stop and scrolls until it is in view.
  private mutating func reveal(_ wanted: Int, _ layout: PageLayout, in area: Rectangle) {
    let height = area.inside.rows - (layout.headers.isEmpty ? 0 : 1)
    stop = wanted
    let rows = layout.rows(ofStop: stop)
    // What stands above the first line of a section is shown with it.
    var first = rows.lowerBound
    while first > 0, isHeading(layout, first - 1) { first -= 1 }
    if stop == 0 { first = 0 }
    if first < top { top = first }
    if rows.upperBound > top + height { top = min(rows.lowerBound, rows.upperBound - height) }
    top = PageWindow(layout, top: top, in: area).top
  }

  private func isHeading(_ layout: PageLayout, _ row: Int) -> Bool {
    switch layout.rows[row] {
    case .divider, .header: true
    case .line, .said: false
    }
  }

  /// How many rows the whole page has, whatever the filter leaves of it; of one that fills the area at least so many.
  func height(in area: Rectangle) -> Int {
    let least = page.sections.reduce(0) { $0 + max(1, $1.lines.count) }
    if least >= area.rows { return least }
    return (words.isEmpty ? layout(in: area) : PageLayout(page, width: area.inside.columns)).rows.count
  }

  func layout(in area: Rectangle) -> PageLayout {
    laid.width == area.inside.columns ? laid : PageLayout(shown, width: area.inside.columns)
  }
}
