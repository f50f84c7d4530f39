import ArgumentParser
import Commands
import Domain
import Localization

struct ResultRemoveCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "remove", en: "Remove a result that has nothing below it and no indicator.",
      fr: "Supprimer un résultat dont rien ne relève et qui n’a pas d’indicateur.")
  }

  @OptionGroup var result: ResultArgument

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let reference: ResultReference = try session.result(result.result)
    let name = try session.names().phrase(reference)
    try session.save(RemoveResult(result: reference), .words(name))
  }
}
