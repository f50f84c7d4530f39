extension TextEditor {
  mutating func react(to event: MouseEvent, _ layout: EditorLayout) -> TextEditorReaction {
    switch event.action {
    case .wheelUp: scroll(by: -3, layout)
    case .wheelDown: scroll(by: 3, layout)
    case .click where layout.text.contains(event.point) && event.button == .left:
      moveCaret(to: event.point, layout)
      (anchor, isMarking, isDragging) = (nil, false, true)
    case .doubleClick where layout.text.contains(event.point) && event.button == .left:
      moveCaret(to: event.point, layout)
      let word = word(around: caret)
      (anchor, caret, leansBack, isMarking) = (word.lowerBound, word.upperBound, false, false)
      isDragging = true
    case .drag where isDragging:
      let start = anchor ?? caret
      moveCaret(to: event.point, layout)
      anchor = start
    default:
      isDragging = false
      return .ignored
    }
    return .handled
  }

  /// A place above or below the text scrolls by a row.
  private mutating func moveCaret(to point: Point, _ layout: EditorLayout) {
    let first = firstRow(layout.rows, width: layout.width)
    let line = max(-1, min(point.row - layout.text.row, layout.rows))
    let row = content.row(first, movedBy: line, width: layout.width)
    (caret, leansBack) = content.place(
      column: point.column - layout.text.column, in: row, width: layout.width)
    goal = nil
    isScrolledAway = false
    history.close()
  }
}
