import TerminalUI

/// A page being read: which line is selected and how far it is scrolled.
struct PageView: Equatable, Sendable {
  var page = Page()
  private(set) var stop = 0
  private(set) var top = 0
  /// Words that narrow it.
  var words = ""

  private var shown: Page { page.filtered(by: words) }

  /// Another page in place of this one, the selection where it was as far as that is possible.
  mutating func show(_ page: Page) {
    self.page = page
  }

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

  /// Selects the line that satisfies a condition, if there is one.
  mutating func select(in area: Rectangle, where condition: (PageLine) -> Bool) {
    let layout = layout(in: area)
    guard let found = layout.stops.indices.first(where: { layout.line(atStop: $0).map(condition) ?? false })
    else { return }
    move(to: found, layout, height: area.inside.rows)
  }

  enum Reaction: Equatable {
    case ignored
    case moved
    /// Enter or a double click on a line.
    case opened
  }

  mutating func react(to key: Key, in area: Rectangle) -> Reaction {
    let layout = layout(in: area)
    let height = area.inside.rows
    let step = max(1, height - 2)
    switch key {
    case .up: move(to: stop - 1, layout, height: height, by: -1)
    case .down: move(to: stop + 1, layout, height: height, by: 1)
    case .pageUp: page(by: -step, layout, height: height)
    case .pageDown: page(by: step, layout, height: height)
    case .home, .first:
      move(to: 0, layout, height: height)
      top = 0
    case .end, .last: move(to: layout.stops.count - 1, layout, height: height)
    case .enter: return .opened
    case .mouse(let event): return react(to: event, in: area, layout)
    default: return .ignored
    }
    return .moved
  }

  /// Selects the first line of the next section, or of the one before.
  mutating func nextSection(in area: Rectangle, backwards: Bool = false) {
    let layout = layout(in: area)
    func section(_ stop: Int) -> Int? {
      guard layout.stops.indices.contains(stop),
        case .line(_, let section, _) = layout.rows[layout.stops[stop]]
      else { return nil }
      return section
    }
    let here = section(stop) ?? 0
    let starts = layout.stops.indices.filter { $0 == 0 || section($0) != section($0 - 1) }
    guard !starts.isEmpty else { return }
    let wanted =
      backwards
      ? starts.last { (section($0) ?? 0) < here } ?? starts.last
      : starts.first { (section($0) ?? 0) > here } ?? starts.first
    move(to: wanted ?? 0, layout, height: area.inside.rows)
  }

  private mutating func react(to event: MouseEvent, in area: Rectangle, _ layout: PageLayout) -> Reaction {
    let inside = area.inside
    switch event.action {
    case .wheelUp: top = max(0, top - 3)
    case .wheelDown: top = max(0, min(top + 3, layout.rows.count - inside.rows))
    case .click, .doubleClick:
      guard inside.contains(event.point), let stop = layout.stop(atRow: top + event.point.row - inside.row)
      else {
        return .ignored
      }
      self.stop = stop
      return event.action == .doubleClick ? .opened : .moved
    }
    return .moved
  }

  private mutating func page(by rows: Int, _ layout: PageLayout, height: Int) {
    let row = layout.rows(ofStop: min(stop, layout.stops.count - 1)).lowerBound + rows
    let wanted = rows > 0 ? layout.stops.firstIndex { $0 >= row } : layout.stops.lastIndex { $0 <= row }
    move(to: wanted ?? (rows > 0 ? layout.stops.count - 1 : 0), layout, height: height)
  }

  /// Selects a stop and scrolls to it; where the next one is further than a window away, scrolls through what is between.
  private mutating func move(to wanted: Int, _ layout: PageLayout, height: Int, by direction: Int = 0) {
    guard !layout.stops.isEmpty else { return }
    let current = layout.rows(ofStop: min(stop, layout.stops.count - 1))
    if direction > 0, current.upperBound > top + height {
      top += 1
      return
    }
    if direction < 0, current.lowerBound < top {
      top -= 1
      return
    }
    stop = max(0, min(wanted, layout.stops.count - 1))
    let rows = layout.rows(ofStop: stop)
    // The heading above the first line of a section is shown with it.
    let first = stop == 0 ? 0 : max(0, rows.lowerBound - (isHeading(layout, rows.lowerBound - 1) ? 1 : 0))
    if first < top { top = first }
    if rows.upperBound > top + height { top = min(rows.lowerBound, rows.upperBound - height) }
    top = max(0, min(top, layout.rows.count - height))
  }

  private func isHeading(_ layout: PageLayout, _ row: Int) -> Bool {
    guard layout.rows.indices.contains(row) else { return false }
    if case .line = layout.rows[row] { return false }
    return true
  }

  func layout(in area: Rectangle) -> PageLayout { PageLayout(shown, width: area.inside.columns) }
}
