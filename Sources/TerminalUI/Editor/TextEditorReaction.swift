/// What a text editor made of a key.
public enum TextEditorReaction: Equatable, Sendable {
  /// Not its key: the form or the screen may have it.
  case ignored
  /// The caret, the selection, the search or what is shown has changed, or the key was swallowed; the text is as before.
  case handled
  /// The text has changed.
  case changed
}
