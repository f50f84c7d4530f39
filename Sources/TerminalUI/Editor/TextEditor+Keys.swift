extension TextEditor {
  /// Answers a key; `area` is where the editor is drawn, `clipboard` what was cut or copied last anywhere in the program.
  public mutating func react(
    to key: Key, in area: Rectangle, clipboard: inout String
  ) -> TextEditorReaction {
    let layout = EditorLayout(area, isSearching: isSearching)
    content.settle(width: layout.width)
    defer { keepInSight(EditorLayout(area, isSearching: isSearching).rows, width: layout.width) }
    if isSearching, let reaction = reactWhileSearching(to: key, layout, clipboard) { return reaction }
    if case .mouse(let event) = key { return react(to: event, layout) }
    isDragging = false
    if move(key, layout) {
      isScrolledAway = false
      history.close()
      return .handled
    }
    return edit(key, layout, &clipboard)
  }

  private mutating func edit(
    _ key: Key, _ layout: EditorLayout, _ clipboard: inout String
  ) -> TextEditorReaction {
    switch key {
    case .control("a"):
      selectAll()
      return .handled
    case .control(" "):
      isMarking.toggle()
      anchor = isMarking ? caret : nil
      return .handled
    case .control("f"):
      openSearch()
      return .handled
    case .control("c"):
      guard let selectedText else { return .ignored }
      clipboard = selectedText
      isMarking = false
      return .handled
    default:
      guard !isReadOnly, let changed = change(key, &clipboard) else { return .ignored }
      isScrolledAway = false
      content.settle(width: layout.width)
      return changed ? .changed : .handled
    }
  }

  /// Answers a key that changes the text, and whether it did; nil when it is none of these.
  private mutating func change(_ key: Key, _ clipboard: inout String) -> Bool? {
    switch key {
    case .character(let character):
      replaceSelection(with: PastedText.lines(of: String(character)), kind: .typing)
    case .enter: replaceSelection(with: [[], []], kind: .typing)
    case .paste(let text): return paste(text)
    case .control("v"): return paste(clipboard)
    case .control("x"):
      guard let selectedText else { return nil }
      clipboard = selectedText
      replaceSelection(with: [[]], kind: .single)
    case .control("z"): return undo()
    case .control("y"): return redo()
    default: return delete(key)
    }
    return true
  }

  private mutating func paste(_ text: String) -> Bool {
    let lines = PastedText.lines(of: text)
    guard lines != [[]] else { return false }
    replaceSelection(with: lines, kind: .single)
    return true
  }

  private mutating func delete(_ key: Key) -> Bool? {
    switch key {
    case .backspace: remove(to: before(caret), kind: .deletingBackward)
    case .delete: remove(to: after(caret), kind: .deletingForward)
    case .wordBackspace, .control("w"): remove(to: wordStart(before: caret), kind: .deletingBackward)
    case .wordDelete: remove(to: wordEnd(after: caret), kind: .deletingForward)
    case .control("k"): remove(to: restOfParagraph, kind: .deletingForward)
    case .control("u"):
      remove(to: TextPosition(paragraph: caret.paragraph, offset: 0), kind: .deletingBackward)
    default: nil
    }
  }
}
