/// Where the parts of a palette stand: in the upper part of the screen, so that it does not jump while it fills.
struct PaletteLayout {
  let box: Rectangle
  let field: Rectangle
  let list: Rectangle

  init(in area: Rectangle) {
    let columns = min(72, area.columns)
    let rows = min(18, area.rows)
    box = Rectangle(
      column: area.column + (area.columns - columns) / 2, row: area.row + min(2, (area.rows - rows) / 2),
      columns: columns, rows: rows)
    let inside = box.inside
    field = inside.line(0).inset(columns: 1, rows: 0)
    list = Rectangle(
      column: inside.column, row: inside.row + 2, columns: inside.columns - 1, rows: inside.rows - 2)
  }
}
