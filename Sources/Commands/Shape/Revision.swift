import Domain

/// What an editing command does to one field: leaves it or gives it a new value, which for an optional field may be none.
public enum Revision<Value: Equatable & Sendable>: Equatable, Sendable {
  case kept
  case to(Value)

  /// Writes the new value, if there is one.
  func apply(to field: inout Value) {
    if case .to(let value) = self { field = value }
  }
}

extension Text {
  /// This text with the languages that `other` fills replaced; the other language stays.
  func merging(_ other: Text) -> Text {
    Text(en: other.en ?? en, fr: other.fr ?? fr, original: original ?? other.original)
  }
}
