import PlainText

/// One line to be filled in on top of the screen, such as a date to go to or the name of a file.
///
/// Enter answers with the text, Escape cancels. Whether the text will do is the screen's affair: it sets `complaint` and leaves the
/// dialog open when it will not.
public struct PromptDialog: Equatable, Sendable {
  public var title: String
  /// What is asked for.
  public var label: String
  /// An example or a default, shown while the field is empty.
  public var hint: String
  /// Why the last answer would not do; goes when something is typed.
  public var complaint: String
  public var field: TextField

  public init(title: String, label: String, hint: String = "", text: String = "") {
    self.title = title
    self.label = label
    self.hint = hint
    complaint = ""
    field = TextField(text, isMarked: true)
  }

  /// Answers a key; `area` is the whole screen, or that part of it over which the dialog is centred.
  public mutating func react(to key: Key, in area: Rectangle) -> DialogReaction<String> {
    switch key {
    case .escape: return .cancelled
    case .enter: return .chosen(field.text)
    case .mouse(let event) where event.action == .click:
      let place = parts(in: area).field
      if place.contains(event.point) { field.click(column: event.point.column, in: place) }
    default:
      let before = field.text
      _ = field.react(to: key)
      if field.text != before { complaint = "" }
    }
    return .handled
  }

  /// Draws the dialog over what is there, in the middle of `area`.
  public func draw(on canvas: inout Canvas, in area: Rectangle) {
    let parts = parts(in: area)
    canvas.dialogBox(parts.box, title: title)
    for (index, line) in parts.lines.enumerated() {
      let place = parts.box.inside.line(index).inset(columns: 1, rows: 0)
      canvas.put(line, in: place, style: .dialog)
    }
    field.draw(on: &canvas, in: parts.field, isFocused: true, hint: hint)
    for (index, line) in parts.complaints.enumerated() {
      let row = parts.field.row + 1 + index - parts.box.inside.row
      canvas.put(line, in: parts.box.inside.line(row).inset(columns: 1, rows: 0), style: .dialogAlert)
    }
  }

  private func parts(
    in area: Rectangle
  ) -> (box: Rectangle, lines: [String], field: Rectangle, complaints: [String]) {
    let columns = min(60, area.columns)
    let lines = WordWrap.lines(of: label, width: columns - 4)
    let complaints = complaint.isEmpty ? [] : WordWrap.lines(of: complaint, width: columns - 4)
    let box = area.centred(Size(columns: columns, rows: lines.count + 3 + complaints.count))
    let field = box.inside.line(min(lines.count, box.inside.rows - 1)).inset(columns: 1, rows: 0)
    return (box, lines, field, complaints)
  }
}
