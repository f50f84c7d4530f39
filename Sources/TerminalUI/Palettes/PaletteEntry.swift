/// Something the command palette can find: an action, a body, a meeting, a decision.
public struct PaletteEntry<Action: Equatable & Sendable>: Equatable, Sendable {
  public var label: String
  /// Said behind the label, and searched as well: a kind, a date.
  public var detail: String
  /// Searched as well, and not shown: the name in another language.
  public var also: String
  /// The key that does the same.
  public var keyText: String
  public var action: Action

  public init(
    _ label: String, detail: String = "", also: String = "", keyText: String = "", action: Action
  ) {
    self.label = label
    self.detail = detail
    self.also = also
    self.keyText = keyText
    self.action = action
  }
}
