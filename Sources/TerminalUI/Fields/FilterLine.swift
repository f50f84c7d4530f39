import PlainText

/// The line in which a list is filtered while one types.
///
/// While it has the keys, typing changes the filter and Escape drops it; Enter and Tab keep it and give the keys back to the
/// list. Up and Down are left to the list, so that one can move without leaving.
public struct FilterLine: Equatable, Sendable {
  public enum Reaction: Equatable, Sendable {
    /// Not its key.
    case ignored
    /// The cursor moved.
    case handled
    /// The words to filter by have changed.
    case changed
    /// The filter stays, the list has the keys again.
    case kept
    /// The filter is gone, the list has the keys again.
    case dropped
  }

  public var field: TextField
  /// Whether it has the keys.
  public var isActive: Bool

  public init(_ text: String = "", isActive: Bool = false) {
    field = TextField(text)
    self.isActive = isActive
  }

  public var text: String { field.text }

  /// Whether the line takes a row of the screen.
  public var isShown: Bool { isActive || !field.isEmpty }

  public mutating func react(to key: Key) -> Reaction {
    guard isActive else { return .ignored }
    switch key {
    case .escape:
      self = FilterLine()
      return .dropped
    case .enter, .tab:
      isActive = false
      return .kept
    default:
      let before = field.text
      guard field.react(to: key) else { return .ignored }
      return field.text == before ? .handled : .changed
    }
  }

  /// `prompt` is "Filter:" and `note` such as "12 of 40", in the language of the person.
  public func draw(on canvas: inout Canvas, in area: Rectangle, prompt: String, note: String = "") {
    let line = area.line(0)
    canvas.fill(line)
    let start = canvas.put(prompt, at: Point(column: line.column + 1, row: line.row), style: .strong) + 2
    let noteWidth = note.displayWidth
    let hasNote = noteWidth > 0 && line.columns - start - noteWidth >= 12
    let width = line.columns - start - (hasNote ? noteWidth + 2 : 1)
    field.draw(
      on: &canvas, in: Rectangle(column: line.column + start, row: line.row, columns: width, rows: 1),
      isFocused: isActive)
    if hasNote {
      canvas.put(note, at: Point(column: line.endColumn - noteWidth - 1, row: line.row), style: .muted)
    }
  }
}
