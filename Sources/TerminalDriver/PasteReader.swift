import CNcurses

/// Collects what is pasted up to its end mark, so that it can never be taken for keys.
enum PasteReader {
  /// A paste whose end does not come for this long is taken as it is.
  private static let patience: Int32 = 1000

  /// The text, and what came in between and must not get lost.
  static func read() -> (text: String, interruption: terminal_event?) {
    var text = String.UnicodeScalarView()
    var isReturn = false
    var interruption: terminal_event?
    while true {
      let found = terminal_read(patience, nil, 0)
      switch found.event {
      case TERMINAL_NOTHING, TERMINAL_PASTE_END: return (String(text), interruption)
      case TERMINAL_CLOSED, TERMINAL_SIGNAL: return (String(text), found)
      case TERMINAL_RESIZED, TERMINAL_REDRAW, TERMINAL_WOKEN: interruption = found
      case TERMINAL_CHARACTER:
        guard let scalar = Unicode.Scalar(UInt32(bitPattern: found.value)) else { continue }
        // Terminals send line ends as CR; "\r\n" and "\n" occur as well.
        if scalar == "\n", isReturn {
          isReturn = false
          continue
        }
        isReturn = scalar == "\r"
        text.append(isReturn ? "\n" : scalar)
      default: continue
      }
    }
  }
}
