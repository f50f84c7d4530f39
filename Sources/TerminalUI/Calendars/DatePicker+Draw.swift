extension DatePicker {
  /// Draws the picker over what is there; `area` and `field` are those that `react` is given.
  public func draw(on canvas: inout Canvas, in area: Rectangle, under field: Rectangle? = nil) {
    let layout = DatePickerLayout(in: area, under: field, hasHint: !labels.hint.isEmpty)
    canvas.dialogBox(layout.box, title: title)
    canvas.put(
      labels.title(selected.month, selected.year), in: layout.month, style: .dialogTitle, alignment: .centre)
    canvas.put("◄", in: layout.previous, style: .dialogTitle, alignment: .centre)
    canvas.put("►", in: layout.next, style: .dialogTitle, alignment: .centre)
    var grid = grid
    grid.isOnDialog = true
    grid.draw(on: &canvas, in: layout.grid)
    canvas.put(labels.hint, in: layout.hint, style: .dialogMuted, alignment: .centre)
  }
}
