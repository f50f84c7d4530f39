extension TextEditor {
  mutating func openSearch() {
    search = EditorSearch(
      field: TextField(lastQuery, isMarked: true), origin: selection?.lowerBound ?? caret)
    isScrolledAway = false
    history.close()
  }

  /// Answers a key while one types what to look for; nil closes the search and leaves the key to the editor.
  mutating func reactWhileSearching(
    to key: Key, _ layout: EditorLayout, _ clipboard: String
  ) -> TextEditorReaction? {
    switch key {
    case .escape: search = nil
    case .enter, .down, .function(3), .control("f"): find(forward: true)
    case .up: find(forward: false)
    case .mouse(let event) where event.action == .wheelUp || event.action == .wheelDown:
      return react(to: event, layout)
    case .mouse(let event) where layout.search.contains(event.point): break
    case .control("v"): type(.paste(clipboard))
    default:
      guard type(key) else {
        search = nil
        return nil
      }
    }
    return .handled
  }

  /// Hands a key to the field; what is typed is looked for at once.
  @discardableResult
  private mutating func type(_ key: Key) -> Bool {
    guard var field = search?.field else { return false }
    let before = field.text
    guard field.react(to: key) else { return false }
    search?.field = field
    guard field.text != before else { return true }
    lastQuery = field.text
    let origin = search?.origin ?? caret
    select(in: allMatches(), startingAt: origin)
    if selection == nil { (caret, anchor) = (content.clamped(origin), nil) }
    return true
  }

  /// Goes to the next or the previous place that fits, around the end of the text.
  private mutating func find(forward: Bool) {
    let matches = allMatches()
    if forward {
      select(in: matches, startingAt: selection?.upperBound ?? caret)
    } else {
      let start = selection?.lowerBound ?? caret
      let wanted = matches.last { $0.lowerBound < start } ?? matches.last
      select(in: matches, startingAt: wanted?.lowerBound ?? start)
    }
    if let selection { search?.origin = selection.lowerBound }
  }

  /// Selects the first match at or behind a place, or else the first of all.
  private mutating func select(in matches: [Range<TextPosition>], startingAt place: TextPosition) {
    let index = matches.firstIndex { $0.lowerBound >= place } ?? 0
    search?.count = matches.count
    search?.number = matches.isEmpty ? 0 : index + 1
    (goal, isMarking, leansBack, isScrolledAway) = (nil, false, false, false)
    guard matches.indices.contains(index) else {
      anchor = nil
      return
    }
    (anchor, caret) = (matches[index].lowerBound, matches[index].upperBound)
  }

  private func allMatches() -> [Range<TextPosition>] {
    let query = search?.field.text ?? ""
    return content.paragraphs.indices.flatMap { index in
      EditorSearch.matches(of: query, in: content.characters(index)).map {
        TextPosition(
          paragraph: index, offset: $0.lowerBound)..<TextPosition(paragraph: index, offset: $0.upperBound)
      }
    }
  }
}
