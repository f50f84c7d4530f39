import Localization
import TerminalUI

/// A line of text that is asked for on top of the screen: a date to go to, a file to write.
struct TypedLayer: Equatable, Sendable {
  var title: String
  var label: String
  var field: TextField
  var purpose: TypedPurpose

  func draw(on canvas: inout Canvas, in area: Rectangle) {
    let width = min(area.columns - 2, max(60, label.displayWidth + 6))
    let box = area.centred(Size(columns: width, rows: 4))
    canvas.fill(box, style: .dialog)
    canvas.box(box, title: title, style: .dialogBorder, titleStyle: .dialogTitle)
    let inside = box.inset(columns: 2, rows: 1)
    canvas.put(label, in: inside.line(0), style: .dialog)
    field.draw(on: &canvas, in: inside.line(1), isFocused: true)
  }
}
