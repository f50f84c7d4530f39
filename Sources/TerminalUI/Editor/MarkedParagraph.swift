/// A compared paragraph as it is shown: with marks around what was changed.
struct MarkedParagraph {
  private(set) var characters: [Character] = []
  private(set) var styles: [Style] = []
  /// Where changes stand; what was removed and what took its place are one.
  private(set) var changes: [Range<Int>] = []

  init(_ paragraph: ComparedParagraph) {
    var isAfterRemoval = false
    for run in paragraph.runs {
      let start = characters.count
      switch run.change {
      case .kept: append(run.text, .plain)
      case .removed: append("[-\(run.text)-]", .removed)
      case .added:
        // A row may end between the two.
        if isAfterRemoval { append(" ", .plain) }
        append("{+\(run.text)+}", .added)
      }
      if run.change == .added, isAfterRemoval, let last = changes.popLast() {
        changes.append(last.lowerBound..<characters.count)
      } else if run.change != .kept {
        changes.append(start..<characters.count)
      }
      isAfterRemoval = run.change == .removed
    }
  }

  private mutating func append(_ text: String, _ style: Style) {
    characters += Array(text)
    styles += Array(repeating: style, count: characters.count - styles.count)
  }
}
