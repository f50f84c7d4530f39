import Domain
import Localization
import PlainText

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

  /// An outcome that only says why nothing was done and what to do about it.
  /// - Parameter width: the columns of the terminal that it is said on; `nil` keeps sentences whole.
  public init(refusing advice: Advice, _ status: CommandLineStatus, _ language: Language, width: Int?) {
    let words = advice.explanation[language] + "\n" + advice.remedy[language]
    let lines = Wrapping.lines(of: words.terminalSafe, width: width)
    self.init(messages: lines.map { $0 + "\n" }.joined(), status: status)
  }
}
