import Domain
import Localization
import PlainText

extension CommandLineProgram {
  /// No line of help is longer than this, however wide the terminal.
  static let helpWidth = 80

  /// The help of the subcommand that the words name, for `help`, `--help`, and a noun without its verb.
  func help(for words: [String]) -> CommandLineOutcome {
    let isHelpCommand = words.first == "help"
    let flags: Set<String> = ["--help", "-h"]
    let asked = words.dropFirst(isHelpCommand ? 1 : 0).filter { !flags.contains($0) }
    let path = CommandPath(asked)
    let wantsHelp = isHelpCommand || words.contains(where: flags.contains)
    let rest = asked.dropFirst(path.names.count)
    if !rest.isEmpty, isHelpCommand || !path.type.configuration.subcommands.isEmpty {
      return misuse(Array(asked), otherwise: "")
    }
    guard let definition = CommandTree.definition(of: path.names, in: environment.language) else {
      return CommandLineOutcome(status: .usage)
    }
    let width = wantsHelp ? environment.width : environment.messageWidth
    let page = HelpPage(definition: definition, language: environment.language)
      .text(width: min(width ?? Self.helpWidth, Self.helpWidth))
    return wantsHelp
      ? CommandLineOutcome(output: Array(page.utf8)) : CommandLineOutcome(messages: page, status: .usage)
  }

  /// What was wrong with the words, with a remedy.
  /// - Parameter otherwise: ArgumentParser's reason, for what our own check does not see.
  func misuse(_ words: [String], otherwise: String) -> CommandLineOutcome {
    let words = GlobalOptions.normalized(words)
    let path = CommandPath(words)
    guard let definition = CommandTree.definition(of: path.names, in: environment.language) else {
      return CommandLineOutcome(messages: otherwise + "\n", status: .usage)
    }
    var check = UsageCheck(words.dropFirst(path.names.count), of: definition)
    return refusal(of: check.fault() ?? .other(otherwise), path: path.words)
  }

  /// What is said when the program is called without words and there is no terminal to open the interface on.
  public func withoutTerminal() -> CommandLineOutcome { refusal(of: .nothingToDo, path: Self.name) }

  private func refusal(of fault: UsageFault, path: String) -> CommandLineOutcome {
    CommandLineOutcome(
      refusing: Advice(fault.phrase, remedy: fault.remedy(path: path)), .usage, environment.language,
      width: environment.messageWidth)
  }
}
