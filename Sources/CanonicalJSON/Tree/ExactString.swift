/// A string that equals only the same bytes, for use in sets and as a key of dictionaries.
struct ExactString: Hashable {
  let text: String

  init(_ text: String) { self.text = text }

  static func == (left: ExactString, right: ExactString) -> Bool { CodeUnits.same(left.text, right.text) }
}
