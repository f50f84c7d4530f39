import Papers

extension String {
  /// This text as a terminal may safely show it: controls, and what changes direction or shows nothing, become visible marks.
  /// Line ends are kept.
  var terminalSafe: String { VisibleText.visible(self) }

  /// The same on one line.
  var oneLine: String {
    let safe = terminalSafe
    return safe.utf8.contains(UInt8(ascii: "\n")) ? safe.split(separator: "\n").joined(separator: " ") : safe
  }
}

extension Unicode.Scalar {
  /// Whether a terminal shows this scalar and does nothing else with it; a line feed ends a line.
  var isTerminalSafe: Bool {
    let text = String(self)
    return VisibleText.visible(text) == text
  }
}
