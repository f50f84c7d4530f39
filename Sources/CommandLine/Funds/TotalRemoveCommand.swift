import ArgumentParser
import Commands
import Domain
import Localization

struct TotalRemoveCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "remove", en: "Remove a reported total that was entered by mistake.",
      fr: "Supprimer un total déclaré saisi par erreur.")
  }

  @OptionGroup var argument: FundArgument

  @Argument(
    help: ArgumentHelp(
      en: "The total, by its id.", fr: "Le total, par son id.", value: Phrase(en: "total", fr: "total")))
  var total: String

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: FundID = try session.fund(argument.fund)
    try session.save(
      RemoveReportedTotal(fund: id, total: try session.reportedTotal(total, of: id)), of: id)
  }
}
