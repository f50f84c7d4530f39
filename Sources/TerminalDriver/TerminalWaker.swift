import CNcurses

/// Ends a wait for keys from another thread.
public struct TerminalWaker: Sendable {
  /// Makes the wait in progress, or else the next one, end with `.woken`.
  public func wake() { terminal_wake() }
}
