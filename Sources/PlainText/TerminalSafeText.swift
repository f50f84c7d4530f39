extension String {
  /// This text with everything visible that could command a terminal or reorder a line (design §7), so that it is safe wherever
  /// it is shown.
  ///
  /// Controls become their pictures (␛), marks of direction and of no width their code (⟨U+202E⟩); line ends become line feeds,
  /// tabs spaces.
  public var terminalSafe: String {
    if isMadeOf({ $0 &- 0x20 < 0x5F || $0 == 0x0A }) { return self }
    if unicodeScalars.allSatisfy({ $0.isTerminalSafe }) { return self }
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x0A where previous == "\r": break
      case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: result.append("\n")
      case 0x09: result.append(" ")
      default: result.append(contentsOf: scalar.visibly)
      }
      previous = scalar
    }
    return String(result)
  }
}

extension Unicode.Scalar {
  fileprivate var visibly: String.UnicodeScalarView {
    if let picture = controlPicture { return String.UnicodeScalarView([picture]) }
    guard isHidden else { return String.UnicodeScalarView([self]) }
    let digits = String(value, radix: 16, uppercase: true)
    return "⟨U+\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)⟩".unicodeScalars
  }
}
