extension TextEditor {
  /// The first row to be shown, so that the caret is seen and no row below the text is shown without need.
  func firstRow(_ rows: Int, width: Int) -> EditorRow {
    var first = content.row(of: content.clamped(top), width: width)
    if !isScrolledAway {
      let here = caretRow(width)
      if here < first {
        first = here
      } else if content.distance(from: first, to: here, limit: rows, width: width) >= rows {
        first = content.row(here, movedBy: 1 - rows, width: width)
      }
    }
    let last = content.row(of: content.end, width: width)
    return min(first, content.row(last, movedBy: 1 - rows, width: width))
  }

  func caretRow(_ width: Int) -> EditorRow {
    content.row(of: caret, leansBack: leansBack, width: width)
  }

  mutating func keepInSight(_ rows: Int, width: Int) {
    top = content.start(of: firstRow(rows, width: width), width: width)
  }

  /// Moves the text and leaves the caret where it is.
  mutating func scroll(by count: Int, _ layout: EditorLayout) {
    let first = firstRow(layout.rows, width: layout.width)
    top = content.start(of: content.row(first, movedBy: count, width: layout.width), width: layout.width)
    isScrolledAway = true
  }
}

extension EditorText {
  func start(of row: EditorRow, width: Int) -> TextPosition {
    TextPosition(paragraph: row.paragraph, offset: range(of: row, width: width).lowerBound)
  }
}
