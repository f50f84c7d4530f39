extension String {
  /// This text as a terminal may safely show it: controls, and what changes direction or shows nothing, become visible marks.
  /// Line ends are kept.
  var terminalSafe: String {
    if utf8.allSatisfy({ ($0 >= 0x20 && $0 < 0x7F) || $0 == 0x0A }) { return self }
    var safe = UnicodeScalarView()
    for scalar in unicodeScalars { safe.append(scalar.isTerminalSafe ? scalar : scalar.visibleMark) }
    return String(safe)
  }

  /// The same on one line.
  var oneLine: String {
    split(whereSeparator: \.isNewline).joined(separator: " ").terminalSafe
  }
}

extension Unicode.Scalar {
  /// Whether a terminal shows this scalar and does nothing else with it.
  var isTerminalSafe: Bool {
    if value < 0x7F { return value >= 0x20 || value == 0x0A }
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator:
      return value == 0xAD
    default: return !properties.isDefaultIgnorableCodePoint || properties.generalCategory == .nonspacingMark
    }
  }

  /// The Control Pictures block shows C0 controls by name; U+FFFD stands for everything else.
  fileprivate var visibleMark: Unicode.Scalar {
    switch value {
    case 0..<0x20: Unicode.Scalar(0x2400 + value) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    default: "\u{FFFD}"
    }
  }
}
