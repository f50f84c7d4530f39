import PlainText

extension TextField {
  /// Draws the field into the first row of an area, scrolled so that the cursor is seen; puts the terminal's cursor there
  /// when it is focused. `hint` is shown while the field is empty.
  public func draw(on canvas: inout Canvas, in area: Rectangle, isFocused: Bool, hint: String = "") {
    let line = area.line(0)
    guard !line.isEmpty else { return }
    let style = isFocused ? Style.fieldFocused : .field
    canvas.fill(line, style: style)
    let before = String(Array(text).prefix(cursor)).displayWidth
    let skipped = isFocused ? scroll(before: before, width: line.columns) : 0
    if isEmpty {
      canvas.put(hint, at: line.origin, style: isFocused ? style : .fieldHint, width: line.columns)
    }
    canvas.clipped(to: line) { canvas in
      var column = line.column - skipped
      for glyph in Glyph.glyphs(of: text) {
        canvas.set(
          glyph, column: column, row: line.row, style: isMarked && isFocused ? .fieldSelection : style)
        column += glyph.width
      }
      if !isFocused, column > line.endColumn {
        canvas.put("…", at: Point(column: line.endColumn - 1, row: line.row), style: style)
      }
    }
    if isFocused { canvas.cursor = Point(column: line.column + before - skipped, row: line.row) }
  }

  /// The cursor needs a cell of its own behind the text; scrolling goes by half a field, so that it is seldom.
  private func scroll(before: Int, width: Int) -> Int {
    guard before >= width else { return 0 }
    let step = max(1, width / 2)
    return (before - width + step) / step * step
  }

  /// Puts the cursor where the mouse clicked, in a field drawn focused in this area.
  public mutating func click(column: Int, in area: Rectangle) {
    let characters = Array(text)
    let skipped = scroll(before: String(characters.prefix(cursor)).displayWidth, width: area.columns)
    var left = column - area.column + skipped
    var index = 0
    for character in characters {
      let width = String(character).displayWidth
      guard left >= width else { break }
      left -= width
      index += 1
    }
    _ = react(to: .home)
    for _ in 0..<index { _ = react(to: .right) }
  }
}
