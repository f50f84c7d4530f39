/// The words an editor shows of its own, in the language of the person.
public struct TextEditorWords: Equatable, Sendable {
  /// Before what is looked for, such as "Find:".
  public var find: String
  /// When nothing fits, such as "not found".
  public var missing: String
  /// What the keys do while looking, such as "Enter: next  Esc: close"; shown where there is room.
  public var findHint: String

  public init(find: String, missing: String, findHint: String) {
    self.find = find
    self.missing = missing
    self.findHint = findHint
  }
}
