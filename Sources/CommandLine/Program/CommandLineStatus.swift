/// How the program ends (design §4).
public enum CommandLineStatus: Int32, Sendable {
  case done = 0
  /// `check` found damage or a broken hard rule.
  case damaged = 1
  case usage = 64
  /// Bad data, or refused by a rule.
  case refused = 65
  case notFound = 66
  case cannotWrite = 73
  /// Locked: try again.
  case tryAgain = 75
}
