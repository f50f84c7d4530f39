import ArgumentParser
import Domain
import Localization

/// The command line: words in, an outcome out. It never prints, never exits, and knows of the world what its environment tells.
public struct CommandLineProgram: Sendable {
  public static let name = "secretariat"

  public let environment: CommandLineEnvironment

  public init(_ environment: CommandLineEnvironment) { self.environment = environment }

  /// - Parameter words: what was typed behind the name of the program.
  public func run(_ words: [String]) -> CommandLineOutcome {
    HelpLanguage.$current.withValue(language) { parseAndPerform(words) }
  }

  private var language: Language { environment.language }

  private func parseAndPerform(_ words: [String]) -> CommandLineOutcome {
    do {
      let command = try SecretariatCommand.parseAsRoot(
        GlobalOptions.normalized(words))
      guard let subcommand = command as? any Subcommand else { return help(for: words) }
      return perform(subcommand, words)
    } catch {
      let answer = SecretariatCommand.fullMessage(for: error)
      guard SecretariatCommand.exitCode(for: error) != .success else {
        return CommandLineOutcome(output: Array((answer + "\n").utf8))
      }
      return misuse(words, otherwise: SecretariatCommand.message(for: error))
    }
  }

  private func perform(_ subcommand: any Subcommand, _ words: [String]) -> CommandLineOutcome {
    let session = Session(environment, subcommand.common)
    do {
      try subcommand.perform(in: session)
    } catch {
      session.report(error, path: CommandPath(GlobalOptions.normalized(words)).words)
    }
    let messages = session.messages.map { $0 + "\n" }.joined()
    return CommandLineOutcome(output: session.output, messages: messages, status: session.status)
  }
}
