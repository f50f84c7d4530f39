/// Makes what nobody can see in a text visible, so that no text from outside commands a terminal or reorders a line (design §7).
public enum VisibleText {
  /// Controls become their pictures (␛), marks of direction and of no width their code (⟨U+202E⟩); line ends become line feeds,
  /// tabs spaces.
  public static func visible(_ text: String) -> String {
    guard needsWork(text) else { return text }
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A where previous == "\r": break
      case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: result.append("\n")
      case 0x09: result.append(" ")
      default: append(scalar, to: &result)
      }
      previous = scalar
    }
    return String(result)
  }

  private static func append(_ scalar: Unicode.Scalar, to result: inout String.UnicodeScalarView) {
    switch scalar.value {
    case 0...0x1F: result.append(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
    case 0x7F: result.append("\u{2421}")
    default:
      if isHidden(scalar) {
        result.append(contentsOf: "⟨U+\(hexadecimal(scalar.value))⟩".unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x80...0x9F, 0xAD, 0x061C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF,
      0xFFF0...0xFFFB, 0xE0000...0xE0FFF:
      true
    default:
      scalar.properties.isNoncharacterCodePoint
        || scalar.properties.generalCategory == .privateUse
    }
  }

  private static func needsWork(_ text: String) -> Bool {
    text.unicodeScalars.contains { ($0.value < 0x20 && $0 != "\n") || $0.value == 0x7F || $0.value > 0x7F }
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
