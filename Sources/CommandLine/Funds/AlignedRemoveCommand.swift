import ArgumentParser
import Commands
import Domain
import Localization

struct AlignedRemoveCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "remove", en: "Remove an aligned programme that was entered by mistake.",
      fr: "Supprimer un programme aligné saisi par erreur.")
  }

  @OptionGroup var argument: FundArgument

  @Argument(
    help: ArgumentHelp(
      en: "The programme, by its id or its donor.", fr: "Le programme, par son id ou son bailleur.",
      value: Phrase(en: "programme", fr: "programme")))
  var name: String

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: FundID = try session.fund(argument.fund)
    let known = try session.alignedProgramme(name, of: id)
    try session.save(RemoveAlignedProgramme(fund: id, programme: known), of: id)
  }
}
