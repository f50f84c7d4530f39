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
