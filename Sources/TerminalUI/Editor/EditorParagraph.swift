/// One line of a text in an editor, with its rows as last wrapped.
struct EditorParagraph: Equatable, Sendable {
  private(set) var characters: [Character]
  private var wrapped = Wrapped()

  init(_ characters: [Character]) {
    self.characters = characters
  }

  var end: Int { characters.count }

  mutating func replace(_ range: Range<Int>, with new: [Character]) {
    characters.replaceSubrange(range, with: new)
    guard wrapped.width > 0 else { return }
    wrapped.starts = RowBreaks.starts(
      of: characters, width: wrapped.width, old: wrapped.starts, replaced: range, count: new.count)
  }

  func isSettled(width: Int) -> Bool { wrapped.width == width }

  /// Wraps to a width and keeps the rows until the characters change.
  mutating func settle(width: Int) {
    wrapped = Wrapped(width: width, starts: starts(width: width))
  }

  /// The first character of each row in a width.
  func starts(width: Int) -> [Int] {
    wrapped.width == width ? wrapped.starts : RowBreaks.starts(of: characters, width: width)
  }

  /// The number of rows in a width, estimated when it has not been wrapped to it.
  func estimatedRows(width: Int) -> Int {
    wrapped.width == width ? wrapped.starts.count : 1 + max(0, characters.count - 1) / max(1, width)
  }

  /// What is remembered of the last wrapping; two paragraphs are the same whatever is remembered.
  private struct Wrapped: Equatable, Sendable {
    var width = 0
    var starts: [Int] = []

    static func == (left: Wrapped, right: Wrapped) -> Bool { true }
  }
}
