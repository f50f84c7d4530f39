import TerminalUI

/// What belongs to the selected line, below the list: rows that are read and scrolled, not chosen from.
struct GlancePane {
  private let view: PageView
  private let layout: PageLayout
  private let area: Rectangle
  private let framed: Rectangle

  init(_ sections: [PageSection], in area: Rectangle) {
    self.area = area
    framed = Rectangle(
      column: area.column - 1, row: area.row - 1, columns: area.columns + 2, rows: area.rows + 2)
    var view = PageView()
    view.show(
      Page(
        sections: sections.map { section in
          var section = section
          section.isJoined = true
          return section
        }))
    self.view = view
    layout = view.layout(in: framed)
  }

  /// How many rows the sections take in a box of that width.
  static func height(of sections: [PageSection], columns: Int) -> Int {
    let area = Rectangle(column: 1, row: 1, columns: max(0, columns - 2), rows: 1)
    return GlancePane(sections, in: area).layout.rows.count
  }

  private var last: Int { max(0, layout.rows.count - area.rows) }

  /// The first row to show after a key; `nil` for a key that does not scroll.
  func top(after key: Key, from top: Int) -> Int? {
    let step = max(1, area.rows - 1)
    let wanted: Int
    switch key {
    case .up: wanted = top - 1
    case .down: wanted = top + 1
    case .pageUp: wanted = top - step
    case .pageDown: wanted = top + step
    case .home, .first: wanted = 0
    case .end, .last: wanted = last
    case .mouse(let event) where area.contains(event.point) && event.action == .wheelUp: wanted = top - 3
    case .mouse(let event) where area.contains(event.point) && event.action == .wheelDown: wanted = top + 3
    default: return nil
    }
    return max(0, min(wanted, last))
  }

  func draw(on canvas: inout Canvas, top: Int = 0) {
    let top = max(0, min(top, last))
    for line in 0..<area.rows where top + line < layout.rows.count {
      view.draw(
        layout.rows[top + line], layout, on: &canvas, area: framed, row: area.row + line, selection: nil,
        isPointed: false)
    }
    ScrollMark(top: top, page: area.rows, count: layout.rows.count)
      .draw(on: &canvas, column: area.endColumn, rows: area.row..<area.endRow)
  }
}
