/// Why a terminal could not be taken.
public enum TerminalError: Error, Equatable, Sendable {
  /// Standard input or output is a file or a pipe.
  case notATerminal
  /// `TERM` is empty or names a type that terminfo does not know.
  case unknownType
  /// `TERM` names a type that prints line after line and shows no pictures, such as `dumb`.
  case tooSimple
  /// The system refused; the number is an `errno`.
  case system(Int32)
}
