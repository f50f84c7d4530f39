/// What a command line leaves behind: what goes to the output, what is said besides, and how it ended.
public struct CommandLineOutcome: Equatable, Sendable {
  /// Text or, of an export, the bytes of a file.
  public var output: [UInt8]
  /// For the error output; empty when there is nothing to say.
  public var messages: String
  public var status: CommandLineStatus

  public init(output: [UInt8] = [], messages: String = "", status: CommandLineStatus = .done) {
    self.output = output
    self.messages = messages
    self.status = status
  }
}

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
