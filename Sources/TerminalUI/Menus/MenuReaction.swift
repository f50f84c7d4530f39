/// What a menu bar made of a key.
public enum MenuReaction<Action: Equatable & Sendable>: Equatable, Sendable {
  /// Not its key: the screen below may have it.
  case ignored
  /// It has changed, or swallowed the key while open.
  case handled
  /// An item was chosen; the menu has closed.
  case chosen(Action)
}
