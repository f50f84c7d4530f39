/// A text on a form, of one language or of two side by side; of several lines, or a title that is wrapped as it grows.
public struct FormText: Equatable, Sendable {
  public struct Side: Equatable, Sendable {
    /// The name of the language; empty for a text of one.
    public var label: String
    /// Said beside the label while the text is empty and the other one is not: "to be translated".
    public var missing: String
    public var editor: TextEditor

    public init(_ text: String = "", label: String = "", missing: String = "") {
      self.label = label
      self.missing = missing
      editor = TextEditor(text)
    }
  }

  public var sides: [Side]
  /// Whether Enter begins a new line rather than going to the next field.
  public let isLong: Bool
  /// Whether it takes all the room there is; of two languages it then shows one at a time where both side by side were too narrow.
  public let isFull: Bool
  /// The side that has the keys when the form's entry has them.
  public internal(set) var focus = 0

  public init(_ sides: [Side], isLong: Bool = false, isFull: Bool = false) {
    self.sides = sides
    self.isLong = isLong || isFull
    self.isFull = isFull
  }

  /// Puts another text in the place of the one that has the keys.
  public mutating func replace(with text: String) { sides[focus].editor.replaceAll(with: text) }

  /// Puts a text in each side, as a step of undo in each.
  public mutating func replaceAll(with texts: [String]) {
    for (index, text) in texts.enumerated()
    where sides.indices.contains(index) && sides[index].editor.text != text {
      sides[index].editor.replaceAll(with: text)
    }
  }

  /// What is typed goes behind what is there.
  mutating func moveCaretsToEnd() {
    for index in sides.indices {
      sides[index].editor.moveCaret(to: TextPosition(paragraph: .max, offset: .max))
    }
  }

  /// Gives the keys to the next side.
  mutating func turn() { focus = sides.isEmpty ? 0 : (focus + 1) % sides.count }

  /// The least and the most rows that an editor of it has.
  var rows: ClosedRange<Int> { isLong ? 4...10 : 1...4 }

  /// The rows that the editors of some of its sides need at a width each, without their labels; never more than `most`.
  func rowCount(_ sides: some Sequence<Side>, columns: Int, most: Int) -> Int {
    let limit = max(1, min(rows.upperBound, most))
    let wanted = sides.reduce(0) { max($0, $1.editor.rowCount(columns: columns, limit: limit)) }
    return max(min(rows.lowerBound, limit), min(wanted, limit))
  }

  /// What is said beside a side's label: whether it is still to be translated.
  func mark(of side: Int) -> String {
    let isMissing = sides[side].editor.isEmpty && sides.contains { !$0.editor.isEmpty }
    return isMissing ? sides[side].missing : ""
  }
}
