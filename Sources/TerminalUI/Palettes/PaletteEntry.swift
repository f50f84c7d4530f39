/// Something the command palette can find: an action, a body, a meeting, a decision.
public struct PaletteEntry<Action: Equatable & Sendable>: Equatable, Sendable {
  public var label: String
  /// Said behind the label, and searched as well: a kind, a date.
  public var detail: String
  /// The key that does the same.
  public var keyText: String
  public var action: Action

  public init(_ label: String, detail: String = "", keyText: String = "", action: Action) {
    self.label = label
    self.detail = detail
    self.keyText = keyText
    self.action = action
  }
}
