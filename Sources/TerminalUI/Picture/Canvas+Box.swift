import PlainText

extension Canvas {
  /// Draws a box along the edge of an area: `┌─ Title ───── note ─┐`. What is inside is left as it is.
  public mutating func box(
    _ area: Rectangle, title: String = "", note: String = "", style: Style = .border,
    titleStyle: Style = .title
  ) {
    guard area.columns >= 2, area.rows >= 2 else { return }
    line(area.line(0), ends: ("┌", "┐"), style: style)
    line(area.line(area.rows - 1), ends: ("└", "┘"), style: style)
    for row in area.row + 1..<area.endRow - 1 {
      put("│", at: Point(column: area.column, row: row), style: style)
      put("│", at: Point(column: area.endColumn - 1, row: row), style: style)
    }
    caption(area.line(0), title: title, note: note, style: titleStyle)
  }

  /// Draws a row across a box that ends in its sides: `├─ Title ──┤`. `row` is a row of the screen.
  public mutating func divider(
    _ area: Rectangle, row: Int, title: String = "", note: String = "", style: Style = .border,
    titleStyle: Style = .title
  ) {
    let place = area.line(row - area.row)
    guard !place.isEmpty, area.columns >= 2 else { return }
    line(place, ends: ("├", "┤"), style: style)
    caption(place, title: title, note: note, style: titleStyle)
  }

  /// Draws an upright line through the rows of an area at a column of the screen; where it ends on a
  /// horizontal line just above or below, the two are joined.
  public mutating func upright(column: Int, rows: Range<Int>, style: Style = .border) {
    for row in rows { put("│", at: Point(column: column, row: row), style: style) }
    join(Point(column: column, row: rows.lowerBound - 1), ["─": "┬", "┴": "┼"], style: style)
    join(Point(column: column, row: rows.upperBound), ["─": "┴", "┬": "┼"], style: style)
  }

  private mutating func join(_ point: Point, _ joints: [String: String], style: Style) {
    guard let cell = self[point], let joint = joints[cell.text] else { return }
    put(joint, at: point, style: style)
  }

  private mutating func line(_ place: Rectangle, ends: (String, String), style: Style) {
    fill(place, with: "─", style: style)
    put(ends.0, at: place.origin, style: style)
    put(ends.1, at: Point(column: place.endColumn - 1, row: place.row), style: style)
  }

  /// The title two cells after the left end, the note two cells before the right end; the note gives way first.
  private mutating func caption(_ place: Rectangle, title: String, note: String, style: Style) {
    let room = place.columns - 6
    guard room > 0 else { return }
    let shown = title.truncated(to: room)
    if !shown.isEmpty {
      put(" \(shown) ", at: Point(column: place.column + 2, row: place.row), style: style)
    }
    let width = note.displayWidth
    let needed = shown.isEmpty ? width : shown.displayWidth + 3 + width
    if width > 0, needed <= room {
      put(" \(note) ", at: Point(column: place.endColumn - 4 - width, row: place.row), style: style)
    }
  }
}
