extension TextEditor {
  /// Puts lines in the place of the selection, or at the caret.
  mutating func replaceSelection(with lines: [[Character]], kind: EditHistory.Kind) {
    replace(selection ?? caret..<caret, with: lines, kind: kind)
  }

  mutating func replace(
    _ range: Range<TextPosition>, with lines: [[Character]], kind: EditHistory.Kind
  ) {
    let before = EditHistory.Ends(caret: caret, anchor: selection == nil ? nil : anchor)
    let end = content.end(of: lines, at: range)
    let wide = content.widened(range, with: lines)
    let removed = content.lines(in: wide.range)
    content.replace(wide.range, with: wide.lines)
    place(caret: end, anchor: nil)
    let edit = EditHistory.Edit(start: wide.range.lowerBound, removed: removed, inserted: wide.lines)
    history.record(edit, kind: kind, before: before, after: caret)
  }

  /// Removes the selection, or what is between the caret and a place; false when there is nothing to remove.
  mutating func remove(to place: TextPosition, kind: EditHistory.Kind) -> Bool {
    let range = selection ?? min(caret, place)..<max(caret, place)
    guard !range.isEmpty else { return false }
    replace(range, with: [[]], kind: selection == nil ? kind : .single)
    return true
  }

  mutating func undo() -> Bool {
    guard let step = history.undo() else { return false }
    for edit in step.edits.reversed() { content.replace(edit.insertedRange, with: edit.removed) }
    place(caret: step.before.caret, anchor: step.before.anchor)
    return true
  }

  mutating func redo() -> Bool {
    guard let step = history.redo() else { return false }
    for edit in step.edits { content.replace(edit.removedRange, with: edit.inserted) }
    place(caret: step.after.caret, anchor: step.after.anchor)
    return true
  }

  private mutating func place(caret wanted: TextPosition, anchor: TextPosition?) {
    caret = content.clamped(wanted)
    top = content.clamped(top)
    self.anchor = anchor.map(content.clamped)
    (goal, isMarking, leansBack) = (nil, false, false)
  }
}
