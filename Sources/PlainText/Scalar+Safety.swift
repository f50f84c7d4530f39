extension Unicode.Scalar {
  /// Whether a terminal shows this scalar and does nothing else with it; a line feed ends a line.
  public var isTerminalSafe: Bool {
    switch value {
    case 0x20...0x7E, 0x0A: true
    case 0..<0x20, 0x7F, 0x2028, 0x2029: false
    default: !isHidden
    }
  }

  /// Whether it is no sign but a command: a control, or what turns the direction in which a line is read until it is taken back,
  /// so that words appear as they are not. Nobody types those; they come with what is pasted.
  public var isCommand: Bool {
    switch value {
    case 0x202A...0x202E, 0x2066...0x2069: true
    default: properties.generalCategory == .control
    }
  }

  /// The picture of a C0 control or of DEL, from the block Control Pictures; `nil` for every other scalar.
  var controlPicture: Unicode.Scalar? {
    switch value {
    case 0...0x1F: Unicode.Scalar(0x2400 + value)
    case 0x7F: "\u{2421}"
    default: nil
    }
  }

  /// Whether this scalar beyond ASCII has no picture: C1 controls, what turns the direction of reading or takes no room, and
  /// what has a meaning only to those who agreed on one. What only chooses between two looks of a character is not hidden.
  var isHidden: Bool {
    switch value {
    case 0x80...0x9F, 0xAD, 0xFFF9...0xFFFB: true
    case ..<0x300, 0x2010...0x2027: false
    default:
      !isVariationSelector
        && (properties.isDefaultIgnorableCodePoint || properties.isNoncharacterCodePoint
          || properties.generalCategory == .privateUse)
    }
  }

  /// Whether this scalar chooses between two looks of the character before it; nothing is lost without it.
  var isVariationSelector: Bool {
    switch value {
    case 0xFE00...0xFE0F, 0x180B...0x180D, 0x180F: true
    default: false
    }
  }
}
