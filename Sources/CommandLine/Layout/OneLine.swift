import PlainText

extension String {
  /// This text made safe, on one line.
  var oneLine: String {
    let safe = terminalSafe
    return safe.utf8.contains(UInt8(ascii: "\n")) ? safe.split(separator: "\n").joined(separator: " ") : safe
  }
}
