/// What the settings of a letterhead say of the looks of pages; the rest is about the file that it was.
struct LetterheadSettings {
  let tellsEvenApart: Bool
  private let known: [String: MarkupElement]

  init(_ root: MarkupElement?) {
    known = Dictionary(
      (root?.elements ?? []).map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    tellsEvenApart = known["w:evenAndOddHeaders"].map(\.isOn) ?? false
  }

  /// What stands before, amid and after our own settings, in the order of the schema.
  var margins: String {
    markup(
      "mirrorMargins", "alignBordersAndEdges", "bordersDoNotSurroundHeader", "bordersDoNotSurroundFooter",
      "gutterAtTop")
  }
  var lines: String {
    markup(
      "autoHyphenation", "consecutiveHyphenLimit", "hyphenationZone", "doNotHyphenateCaps",
      "evenAndOddHeaders")
  }
  var colours: String { markup("clrSchemeMapping") }
  var tab: String { markup("defaultTabStop") }

  private func markup(_ names: String...) -> String { names.compactMap { known["w:" + $0]?.markup }.joined() }
}
