import PlainText

extension TextEditor {
  /// Draws the rows that are seen, and the line for searching below them; puts the terminal's cursor at the caret when focused.
  ///
  /// `style` is that of ordinary text, `hint` is shown while there is none. The scroll mark stands in `scrollColumn`, or else in the
  /// column right of the area, where a box has its border.
  public func draw(
    on canvas: inout Canvas, in area: Rectangle, isFocused: Bool, words: TextEditorWords,
    style: Style = .plain, hint: String = "", scrollColumn: Int? = nil, scrollStyle: Style = .border
  ) {
    let layout = EditorLayout(area, isSearching: isSearching)
    guard !layout.text.isEmpty else { return }
    canvas.fill(area, style: style)
    settled(layout).drawSettled(
      on: &canvas, layout, isFocused: isFocused, style: style, hint: hint,
      scrollColumn: scrollColumn ?? area.endColumn, scrollStyle: scrollStyle)
    search?.draw(on: &canvas, in: layout.search, isFocused: isFocused, words: words)
  }

  /// Wraps what may be seen, where no key has done so since the width or the text has changed.
  private func settled(_ layout: EditorLayout) -> TextEditor {
    var copy = self
    for middle in [top.paragraph, caret.paragraph, paragraphCount - 1] {
      copy.content.settle(middle - layout.rows...middle + layout.rows, width: layout.width)
    }
    return copy
  }

  private func drawSettled(
    on canvas: inout Canvas, _ layout: EditorLayout, isFocused: Bool, style: Style, hint: String,
    scrollColumn: Int, scrollStyle: Style
  ) {
    if isEmpty {
      let hintStyle: Style = style == .plain ? .muted : .fieldHint
      canvas.put(hint, at: layout.text.origin, style: hintStyle, width: layout.text.columns)
    }
    let first = firstRow(layout.rows, width: layout.width)
    canvas.clipped(to: layout.text) { canvas in
      drawRows(from: first, on: &canvas, layout, isFocused: isFocused, style: style)
    }
    let mark = scrollMark(from: first, layout)
    let rows = layout.text.row..<layout.text.endRow
    mark.draw(on: &canvas, column: scrollColumn, rows: rows, style: scrollStyle)
    if isFocused { canvas.cursor = caretPoint(from: first, layout) }
  }

  private func drawRows(
    from first: EditorRow, on canvas: inout Canvas, _ layout: EditorLayout, isFocused: Bool, style: Style
  ) {
    let query = search?.field.text ?? ""
    let chosen = isFocused ? selection : nil
    var row = first
    var matches = EditorSearch.matches(of: query, in: content.characters(row.paragraph))
    for line in layout.text.row..<layout.text.endRow {
      draw(row, on: &canvas, at: Point(column: layout.text.column, row: line), layout.width) { place in
        if let chosen, chosen.contains(place) { return .fieldSelection }
        return matches.contains { $0.contains(place.offset) } ? .match : style
      }
      let next = content.row(row, movedBy: 1, width: layout.width)
      if next == row { return }
      if next.paragraph != row.paragraph {
        matches = EditorSearch.matches(of: query, in: content.characters(next.paragraph))
      }
      row = next
    }
  }

  /// A line end within the selection is shown as a selected space.
  private func draw(
    _ row: EditorRow, on canvas: inout Canvas, at point: Point, _ width: Int,
    style: (TextPosition) -> Style
  ) {
    let range = content.range(of: row, width: width)
    let characters = content.paragraphs[row.paragraph].characters
    var column = point.column
    for offset in range {
      let place = TextPosition(paragraph: row.paragraph, offset: offset)
      for glyph in Glyph.glyphs(of: String(characters[offset])) {
        canvas.set(glyph, column: column, row: point.row, style: style(place))
        column += glyph.width
      }
    }
    let end = TextPosition(paragraph: row.paragraph, offset: range.upperBound)
    if content.isLast(row, width: width), style(end) == .fieldSelection {
      canvas.fill(Rectangle(column: column, row: point.row, columns: 1, rows: 1), style: .fieldSelection)
    }
  }

  private func caretPoint(from first: EditorRow, _ layout: EditorLayout) -> Point? {
    let row = caretRow(layout.width)
    guard row >= first else { return nil }
    let line = content.distance(from: first, to: row, limit: layout.rows, width: layout.width)
    guard line < layout.rows else { return nil }
    let column = content.column(of: caret.offset, in: row, width: layout.width)
    return Point(
      column: layout.text.column + min(column, layout.text.columns - 1), row: layout.text.row + line)
  }

  /// Whether there is more above or below is exact; how much of it is estimated for what was never wrapped to this width.
  private func scrollMark(from first: EditorRow, _ layout: EditorLayout) -> ScrollMark {
    let last = content.row(of: content.end, width: layout.width)
    let shown = content.distance(from: first, to: last, limit: layout.rows, width: layout.width) + 1
    let above = content.paragraphs[..<first.paragraph].reduce(first.index) {
      $0 + $1.estimatedRows(width: layout.width)
    }
    guard shown > layout.rows else { return ScrollMark(top: above, page: layout.rows, count: above + shown) }
    let all = content.paragraphs[first.paragraph...].reduce(above - first.index) {
      $0 + $1.estimatedRows(width: layout.width)
    }
    return ScrollMark(top: above, page: layout.rows, count: max(all, above + shown))
  }
}
