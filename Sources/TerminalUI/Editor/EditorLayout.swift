/// The parts of an editor's area: the text, and below it the line in which one types what to look for.
struct EditorLayout {
  let text: Rectangle
  let search: Rectangle
  /// The columns that the text is wrapped to.
  let width: Int

  init(_ area: Rectangle, isSearching: Bool) {
    let lines = isSearching && area.rows > 1 ? 1 : 0
    text = area.droppingBottom(lines)
    search = isSearching ? area.bottom(1) : area.bottom(0)
    width = TextEditor.wrapWidth(area.columns)
  }

  var rows: Int { max(1, text.rows) }
}
