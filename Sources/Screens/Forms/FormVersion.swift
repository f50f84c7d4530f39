import Domain

/// Another version of a text on a form: to compare what is typed with, and to put in its place.
struct FormVersion: Hashable, Sendable {
  let field: Field
  /// What it is, in the language of the form: "Generated words", "As saved on 15 January by A. Diallo".
  let label: String
  let text: Text
  /// Whether a key of its own puts it back: what the program says by itself.
  var isGenerated = false
}
