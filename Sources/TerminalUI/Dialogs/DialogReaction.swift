/// What a dialog made of a key; a dialog that is open takes every key but a change of size.
public enum DialogReaction<Action: Equatable & Sendable>: Equatable, Sendable {
  /// Still open.
  case handled
  case chosen(Action)
  /// Escape: closed, and nothing is to be done.
  case cancelled
}
