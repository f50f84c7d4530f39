extension TextEditor {
  /// Answers a key that moves the caret; false when it does not.
  mutating func move(_ key: Key, _ layout: EditorLayout) -> Bool {
    let isSelecting: Bool
    let plain: Key
    if case .shifted(let key) = key {
      (plain, isSelecting) = (key, true)
    } else {
      (plain, isSelecting) = (key, false)
    }
    let start = caret
    let chosen = selection
    let leantBack = leansBack
    leansBack = false
    guard moveCaret(plain, layout, leantBack) else {
      leansBack = leantBack
      return false
    }
    if isSelecting || isMarking {
      anchor = anchor ?? start
    } else {
      anchor = nil
      if let chosen, plain == .left { caret = chosen.lowerBound }
      if let chosen, plain == .right { caret = chosen.upperBound }
    }
    return true
  }

  private mutating func moveCaret(_ key: Key, _ layout: EditorLayout, _ leantBack: Bool) -> Bool {
    let row = content.row(of: caret, leansBack: leantBack, width: layout.width)
    switch key {
    case .up: moveRows(-1, from: row, layout.width)
    case .down: moveRows(1, from: row, layout.width)
    case .pageUp: page(-1, from: row, layout)
    case .pageDown: page(1, from: row, layout)
    default:
      guard let place = target(of: key, row, layout.width) else { return false }
      caret = place
      goal = nil
    }
    return true
  }

  private mutating func target(of key: Key, _ row: EditorRow, _ width: Int) -> TextPosition? {
    switch key {
    case .left: before(caret)
    case .right: after(caret)
    case .wordLeft, .alt("b"): wordStart(before: caret)
    case .wordRight, .alt("f"): wordEnd(after: caret)
    case .home: homePlace(row, width)
    case .end: endPlace(row, width)
    case .first: TextPosition()
    case .last: content.end
    case .paragraphUp:
      TextPosition(paragraph: caret.offset > 0 ? caret.paragraph : max(0, caret.paragraph - 1), offset: 0)
    case .paragraphDown:
      caret.paragraph + 1 < paragraphCount
        ? TextPosition(paragraph: caret.paragraph + 1, offset: 0) : content.end
    default: nil
    }
  }

  /// The beginning of the row, and of the paragraph when the caret stands there already.
  private func homePlace(_ row: EditorRow, _ width: Int) -> TextPosition {
    let start = content.range(of: row, width: width).lowerBound
    return TextPosition(paragraph: caret.paragraph, offset: caret.offset == start ? 0 : start)
  }

  /// The end of the row, and of the paragraph when the caret stands there already.
  private mutating func endPlace(_ row: EditorRow, _ width: Int) -> TextPosition {
    let (place, leans) = content.place(column: .max, in: row, width: width)
    if place == caret { return endOfParagraph(caret.paragraph) }
    leansBack = leans
    return place
  }

  private mutating func moveRows(_ count: Int, from row: EditorRow, _ width: Int) {
    let column = goal ?? content.column(of: caret.offset, in: row, width: width)
    let target = content.row(row, movedBy: count, width: width)
    if target == row {
      caret = count < 0 ? TextPosition(paragraph: row.paragraph, offset: 0) : endOfParagraph(row.paragraph)
      goal = nil
      return
    }
    (caret, leansBack) = content.place(column: column, in: target, width: width)
    goal = column
  }

  private mutating func page(_ direction: Int, from row: EditorRow, _ layout: EditorLayout) {
    let step = direction * max(1, layout.rows - 1)
    let first = content.row(content.row(of: top, width: layout.width), movedBy: step, width: layout.width)
    top = content.start(of: first, width: layout.width)
    moveRows(step, from: row, layout.width)
  }
}
