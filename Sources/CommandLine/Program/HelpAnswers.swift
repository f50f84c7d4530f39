import Domain
import Localization

extension CommandLineProgram {
  /// No line of help is longer than this, however wide the terminal.
  static let helpWidth = 80

  /// The help of the subcommand that the words name, for `help`, `--help`, and a noun without its verb.
  func help(for words: [String]) -> CommandLineOutcome {
    let language = environment.language
    guard let root = CommandTree.definition(in: language) else {
      return CommandLineOutcome(status: .usage)
    }
    let asked = words.filter { $0 != "--help" && $0 != "-h" }
    let path = CommandPath(asked, from: root)
    let wantsHelp = words.first == "help" || asked.count < words.count
    if path.end < asked.count, words.first == "help" || !path.definition.subcommands.isEmpty {
      return misuse(Array(asked[(words.first == "help" ? 1 : 0)...]), "")
    }
    let page = HelpPage(definition: path.definition, language: language)
      .text(width: min(environment.width ?? Self.helpWidth, Self.helpWidth))
    if wantsHelp { return CommandLineOutcome(output: Array(page.utf8)) }
    return CommandLineOutcome(messages: page, status: .usage)
  }

  /// What was wrong with the words, with a remedy.
  /// - Parameter otherwise: ArgumentParser's reason, for what our own check does not see.
  func misuse(_ words: [String], _ otherwise: String) -> CommandLineOutcome {
    let arranged = GlobalOptions.normalized(words, SecretariatCommand.self)
    guard let root = CommandTree.definition(in: environment.language) else {
      return CommandLineOutcome(messages: otherwise + "\n", status: .usage)
    }
    var check = UsageCheck(arranged, root: root)
    let fault = check.fault() ?? .other(otherwise)
    return refusal(of: fault, path: check.path)
  }

  func refusal(of fault: UsageFault, path: String) -> CommandLineOutcome {
    let words = fault.phrase[environment.language] + "\n" + fault.remedy(path: path)[environment.language]
    let lines = Wrapping.lines(of: words.terminalSafe, width: environment.width)
    return CommandLineOutcome(messages: lines.map { $0 + "\n" }.joined(), status: .usage)
  }

  /// What is said when the program is called without words and there is no terminal to open the interface on.
  public func withoutTerminal() -> CommandLineOutcome { refusal(of: .nothingToDo, path: Self.name) }
}
