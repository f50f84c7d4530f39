import Glibc

/// The three streams the program was started with.
enum StandardStreams {
  static var outputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
  static var inputIsTerminal: Bool { isatty(STDIN_FILENO) == 1 }

  /// The columns of the terminal that the output goes to, if it goes to one.
  static var width: Int? { columns(of: STDOUT_FILENO) }

  /// The columns of the terminal that messages go to, if they go to one.
  static var messageWidth: Int? { columns(of: STDERR_FILENO) }

  private static func columns(of stream: Int32) -> Int? {
    var size = winsize()
    guard isatty(stream) == 1, ioctl(stream, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return Int(size.ws_col)
  }

  /// Writes to the output; the operating system's error number when that fails.
  static func write(_ bytes: [UInt8]) -> Int32? {
    SystemFiles.writeAll(STDOUT_FILENO, bytes) ? nil : errno
  }

  /// Says something besides the output; if nobody can hear it, there is nobody to tell.
  static func say(_ words: String) {
    _ = SystemFiles.writeAll(STDERR_FILENO, Array(words.utf8))
  }
}
