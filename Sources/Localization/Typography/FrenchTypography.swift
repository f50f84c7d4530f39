/// The spaces of French typesetting.
public enum FrenchTypography {
  /// U+00A0, before `:` and `%` and inside quotation marks.
  public static let space = "\u{A0}"
  /// U+202F, between thousands.
  public static let narrowSpace = "\u{202F}"

  /// Plain spaces before `:`, `;`, `!`, `?`, `»`, `%` and after `«` made unbreakable; none is added or taken away.
  public static func typeset(_ words: String) -> String {
    guard needsWork(words.utf8) else { return words }
    let scalars = Array(words.unicodeScalars)
    var result = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      let previous = index > 0 ? scalars[index - 1] : nil
      let binds = scalar == " " && (next.map(bindsBefore) == true || previous == "«")
      result.append(binds ? "\u{A0}" : scalar)
    }
    return String(result)
  }

  /// What was typed with straight apostrophes, with those of print: `l'eau` becomes `l’eau`. Quotation marks, minutes and
  /// addresses stay as they are.
  public static func printed(_ words: String) -> String {
    let words = typeset(words)
    guard words.utf8.contains(UInt8(ascii: "'")), !words.contains("://") else { return words }
    let letters = Array(words)
    return String(
      letters.enumerated().map { index, letter in
        guard letter == "'", index > 0, letters[index - 1].isLetter, index + 1 < letters.count,
          letters[index + 1].isLetter || letters[index + 1].isNumber || letters[index + 1] == "«"
        else { return letter }
        return "’"
      })
  }

  private static func bindsBefore(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ":", ";", "!", "?", "»", "%": true
    default: false
    }
  }

  /// A look at the bytes alone, since most words need nothing: a space beside ASCII punctuation or beside 0xC2 (« and »).
  private static func needsWork(_ bytes: String.UTF8View) -> Bool {
    var previous: UInt8 = 0
    for byte in bytes {
      if previous == UInt8(ascii: " ") {
        switch byte {
        case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "%"),
          0xC2:
          return true
        default: break
        }
      }
      if byte == UInt8(ascii: " "), previous == 0xAB { return true }
      previous = byte
    }
    return false
  }
}
