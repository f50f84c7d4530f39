/// How a scalar behaves in a cell.
enum ScalarKind {
  /// Takes one or two columns, and is shown as this scalar.
  case spacing(Unicode.Scalar, width: Int)
  /// Sits on the glyph before it.
  case mark
  /// Chooses between two looks of the same character; nothing is lost without it.
  case dropped

  /// U+FFFD stands for what has no picture of its own.
  static let replacement: Unicode.Scalar = "\u{FFFD}"

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x00...0x1F: self = .spacing(Self.picture(of: scalar), width: 1)
    case 0x20...0x7E: self = .spacing(scalar, width: 1)
    case 0x7F: self = .spacing("\u{2421}", width: 1)
    case 0x80...0x9F: self = .spacing(Self.replacement, width: 1)
    case 0xA0: self = .spacing(" ", width: 1)
    case 0xAD: self = .spacing("-", width: 1)
    case 0xA1...0x2FF: self = .spacing(scalar, width: 1)
    case 0xFE0E, 0xFE0F: self = .dropped
    case 0x1160...0x11FF, 0xD7B0...0xD7FF: self = .mark  // vowels and finals of a Korean syllable
    default: self = Self.byCategory(scalar)
    }
  }

  /// The Control Pictures block shows C0 controls by name.
  private static func picture(of control: Unicode.Scalar) -> Unicode.Scalar {
    Unicode.Scalar(0x2400 + control.value) ?? replacement
  }

  private static func byCategory(_ scalar: Unicode.Scalar) -> ScalarKind {
    switch scalar.properties.generalCategory {
    case .spaceSeparator:
      scalar == "\u{3000}" ? .spacing(scalar, width: 2) : .spacing(" ", width: 1)
    case .nonspacingMark, .enclosingMark:
      scalar.properties.isDefaultIgnorableCodePoint ? .spacing(replacement, width: 1) : .mark
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator:
      .spacing(replacement, width: 1)
    default:
      if scalar.properties.isDefaultIgnorableCodePoint {
        .spacing(replacement, width: 1)
      } else {
        .spacing(scalar, width: WideRanges.contains(scalar) ? 2 : 1)
      }
    }
  }
}
