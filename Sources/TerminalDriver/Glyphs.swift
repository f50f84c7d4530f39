import CNcurses

/// Glyphs as this C library, and so most likely the terminal, can show them.
enum Glyphs {
  /// The glyph in so many columns: without marks that would take a column of their own, and another sign in place of a letter that
  /// would take more or fewer columns than are meant.
  static func shown(_ text: String, width: Int) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.first else { return " " }
    if scalars.count == 1, (0x20..<0x7F).contains(first.value) { return text }
    guard terminal_width(first.value) == width else {
      return "\u{FFFD}" + String(repeating: " ", count: width - 1)
    }
    guard scalars.count > 1 else { return text }
    let marks = scalars.dropFirst().filter { terminal_width($0.value) == 0 }
    return String(String.UnicodeScalarView([first] + marks))
  }
}
