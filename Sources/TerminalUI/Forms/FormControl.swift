/// What an entry of a form is filled in with.
public enum FormControl: Equatable, Sendable {
  /// One line; the placeholder is shown while it is empty.
  case line(TextField, placeholder: String = "")
  case choice(FormChoice)
  case lookup(FormLookup)
  case text(FormText)
  /// Something to read, not to change.
  case fact(String)

  /// Whether it can have the keys.
  var takesKeys: Bool { if case .fact = self { false } else { true } }

  /// Whether words can be typed into it and none were.
  var isEmptyText: Bool {
    switch self {
    case .line(let field, _): field.isEmpty
    case .text(let text): text.sides.allSatisfy(\.editor.isEmpty)
    case .choice, .lookup, .fact: false
    }
  }
}
