import ArgumentParser
import Commands
import Domain
import Localization

struct DisbursementRemoveCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "remove", en: "Remove a disbursement that was entered by mistake.",
      fr: "Supprimer un décaissement saisi par erreur.")
  }

  @OptionGroup var argument: FundArgument

  @Argument(
    help: ArgumentHelp(
      en: "The allocation, by its id, project or title.",
      fr: "L’allocation, par son id, son projet ou son titre.", value: .allocationWord))
  var allocation: String

  @Argument(
    help: ArgumentHelp(
      en: "The disbursement, by its id as “show” prints it.",
      fr: "Le décaissement, par son id tel que « show » l’affiche.",
      value: Phrase(en: "disbursement", fr: "décaissement")))
  var disbursement: String

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: FundID = try session.fund(argument.fund)
    let paid: Identifier<Disbursement> = try session.reading().identifier(disbursement)
    let command = RemoveDisbursement(
      fund: id, allocation: try session.allocation(allocation, of: id), disbursement: paid)
    try session.save(command, of: id)
  }
}
