import PlainText

/// Text from outside made harmless for an editor.
enum PastedText {
  /// The lines of a paste: every line end is one, tabs become spaces, other controls go; what cannot be seen but is no control
  /// stays and is shown as a mark.
  static func lines(of text: String) -> [[Character]] {
    var safe = String.UnicodeScalarView()
    var isReturn = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where isReturn: break
      case "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}": safe.append("\n")
      case "\t": safe.append(contentsOf: "  ".unicodeScalars)
      default: if !scalar.isCommand { safe.append(scalar) }
      }
      isReturn = scalar == "\r"
    }
    return EditorText.lines(of: String(safe))
  }
}
