/// Where the parts of a date picker stand; its size is the same for every month, so that it does not jump.
struct DatePickerLayout {
  let box: Rectangle
  /// The line with the month's name between ◄ and ►.
  let month: Rectangle
  let previous: Rectangle
  let next: Rectangle
  let grid: Rectangle
  let hint: Rectangle

  /// - Parameter field: the field under which the box opens, or above where there is no room below.
  init(in area: Rectangle, under field: Rectangle?, hasHint: Bool) {
    // The hint gives way first, then the empty sixth week of the grid.
    let rows = MonthGrid.size.rows + 3
    let wanted = Size(columns: MonthGrid.size.columns + 4, rows: rows + (hasHint && area.rows > rows ? 1 : 0))
    box = field.map { Self.box(wanted, in: area, beside: $0) } ?? area.centred(wanted)
    let inside = box.inset(columns: 2, rows: 1)
    month = inside.line(0)
    previous = Rectangle(
      column: month.column, row: month.row, columns: min(3, month.columns), rows: month.rows)
    next = Rectangle(
      column: max(month.column, month.endColumn - 3), row: month.row, columns: min(3, month.columns),
      rows: month.rows)
    let below = inside.droppingTop(1)
    grid = below.top(min(MonthGrid.size.rows, below.rows))
    hint = below.droppingTop(MonthGrid.size.rows)
  }

  private static func box(_ size: Size, in area: Rectangle, beside field: Rectangle) -> Rectangle {
    let (columns, rows) = (min(size.columns, area.columns), min(size.rows, area.rows))
    let (below, above) = (area.endRow - field.endRow, field.row - area.row)
    let row =
      below >= rows
      ? field.endRow : above >= rows ? field.row - rows : below >= above ? area.endRow - rows : area.row
    let column = max(area.column, min(field.column, area.endColumn - columns))
    return Rectangle(column: column, row: row, columns: columns, rows: rows)
  }
}
