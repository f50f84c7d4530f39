import ArgumentParser
import Commands
import Domain
import Localization

struct PhaseRemoveCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "remove", en: "Remove a phase that was entered by mistake.",
      fr: "Supprimer une phase saisie par erreur.")
  }

  @OptionGroup var argument: FundArgument

  @Argument(
    help: ArgumentHelp(
      en: "The phase, by its id or title.", fr: "La phase, par son id ou son titre.",
      value: Phrase(en: "phase", fr: "phase")))
  var name: String

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: FundID = try session.fund(argument.fund)
    try session.save(RemoveFundPhase(fund: id, phase: try session.phase(name, of: id)), of: id)
  }
}
