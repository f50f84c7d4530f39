import TerminalUI

/// What ended a wait.
public enum TerminalEvent: Equatable, Sendable {
  case key(Key)
  /// The time was over.
  case timeout
  /// One of the watched file descriptors can be read.
  case ready(Int32)
  /// `TerminalWaker.wake` was called.
  case woken
  /// Somebody asks the program to end (SIGTERM, SIGHUP, or SIGINT from outside); a second signal ends it at once.
  case terminated(signal: Int32)
  /// The terminal is gone.
  case closed
}
