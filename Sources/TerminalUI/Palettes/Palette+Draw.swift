import PlainText

extension Palette {
  /// Draws the palette over what is there.
  public func draw(on canvas: inout Canvas, in area: Rectangle) {
    let layout = PaletteLayout(in: area)
    canvas.dialogBox(layout.box, title: title)
    canvas.divider(layout.box, row: layout.field.row + 1, style: .dialogBorder)
    table.draw(on: &canvas, in: layout.list, state: state, scrollColumn: layout.box.endColumn - 1)
    drawPlaces(on: &canvas, in: layout.list)
    field.draw(on: &canvas, in: layout.field, isFocused: true, hint: hint)
  }

  /// Shows which letters of each label fit, except in the chosen row, whose colours say something else.
  private func drawPlaces(on canvas: inout Canvas, in list: Rectangle) {
    let state = state.settled(count: matches.count, page: list.rows)
    let width = TableLayout(table.columns, width: list.columns - Table.gutter).places.first?.width ?? 0
    for line in 0..<list.rows {
      let index = state.top + line
      guard index < matches.count, index != state.selected else { continue }
      var column = 0
      for (place, character) in matches[index].entry.label.enumerated() {
        let cells = String(character).displayWidth
        if column + cells >= width { break }
        if matches[index].places.contains(place) {
          canvas.restyle(
            Rectangle(
              column: list.column + Table.gutter + column, row: list.row + line, columns: cells, rows: 1),
            as: .dialogMatch)
        }
        column += cells
      }
    }
  }
}
