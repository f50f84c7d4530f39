/// The six kinds of JSON value, as named in messages about what was expected and what was found.
public enum JSONKind: String, Hashable, Sendable, CaseIterable {
  case null, bool, integer, string, array, object
}
