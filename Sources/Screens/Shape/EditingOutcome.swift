/// What became of a text in the person's own editor.
public enum EditingOutcome: Equatable, Sendable {
  case edited(String)
  /// The editor ended with an error; with what it had saved until then, if that is another text than it was given.
  case failed(saved: String?)
  /// There is no such editor, or no file could be made for it.
  case unavailable
}
