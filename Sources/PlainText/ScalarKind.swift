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
    case 0x20...0x7E: self = .spacing(scalar, width: 1)
    case 0x00...0x1F, 0x7F: self = .spacing(scalar.controlPicture ?? Self.replacement, width: 1)
    case 0x80...0x9F: self = .spacing(Self.replacement, width: 1)
    case 0xA0: self = .spacing(" ", width: 1)
    case 0xAD: self = .spacing("-", width: 1)
    // Latin, general punctuation, and the lines and blocks that frames are drawn with.
    case 0xA1...0x2FF, 0x2010...0x2027, 0x2500...0x25FC: self = .spacing(scalar, width: 1)
    case 0x1161...0x11FF, 0xD7B0...0xD7FF: self = .mark  // vowels and finals of a Korean syllable
    default: self = scalar.isVariationSelector ? .dropped : Self.byCategory(scalar)
    }
  }

  private static func byCategory(_ scalar: Unicode.Scalar) -> ScalarKind {
    if scalar.isHidden { return .spacing(replacement, width: 1) }
    return switch scalar.properties.generalCategory {
    case .spaceSeparator:
      scalar == "\u{3000}" ? .spacing(scalar, width: 2) : .spacing(" ", width: 1)
    case .nonspacingMark, .enclosingMark: .mark
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator:
      .spacing(replacement, width: 1)
    default: .spacing(scalar, width: WideRanges.contains(scalar) ? 2 : 1)
    }
  }
}
