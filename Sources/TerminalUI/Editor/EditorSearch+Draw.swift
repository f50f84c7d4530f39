import PlainText

extension EditorSearch {
  /// What is looked for at the left; at the right how many places fit and which one this is.
  func draw(on canvas: inout Canvas, in area: Rectangle, isFocused: Bool, words: TextEditorWords) {
    let line = area.line(0)
    guard !line.isEmpty else { return }
    canvas.fill(line)
    let start = canvas.put(words.find, at: line.origin, style: .strong, width: line.columns / 2) + 1
    let note = note(words, room: line.columns - start - 14)
    let width = line.columns - start - (note.isEmpty ? 0 : note.displayWidth + 2)
    field.draw(
      on: &canvas, in: Rectangle(column: line.column + start, row: line.row, columns: width, rows: 1),
      isFocused: isFocused)
    canvas.put(
      note, at: Point(column: line.endColumn - note.displayWidth, row: line.row),
      style: isMissing ? .warning : .muted)
  }

  private func note(_ words: TextEditorWords, room: Int) -> String {
    let found = isMissing ? words.missing : count > 0 ? "\(number)/\(count)" : ""
    let whole = found.isEmpty ? words.findHint : "\(found)  \(words.findHint)"
    return [whole, found].first { $0.displayWidth <= room } ?? ""
  }
}
