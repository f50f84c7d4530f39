import ArgumentParser
import Commands
import Domain
import Localization

struct ResultMoveCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "move", en: "Move a result, with what stands below it.",
      fr: "Déplacer un résultat, avec ce qui en relève.")
  }

  @OptionGroup var result: ResultArgument

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "The result below which it goes; “none” for the top.",
      fr: "Le résultat dont il relèvera ; « none » pour le sommet.", value: .resultWord))
  var parent: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "The result before which it goes; otherwise last.",
      fr: "Le résultat avant lequel il se place ; à défaut, à la fin.", value: .resultWord))
  var before: String?

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let reference: ResultReference = try session.result(result.result)
    let command = MoveResult(
      result: reference,
      parent: try session.revision(parent) { words throws(CommandLineError) in
        try session.result(words, of: reference.framework) as Identifier<ExpectedResult>
      }, before: try session.result(before, of: reference.framework))
    try session.save(command, .result(reference))
  }
}
