import ArgumentParser
import Commands
import Domain
import Localization

struct ContributionStepCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "step", en: "Record the next step: commitment, receipt, reduction, cancellation.",
      fr: "Enregistrer l’étape suivante : engagement, encaissement, réduction, annulation.",
      discussion: Phrase(
        en:
          "All steps are in one currency. A cancellation needs no amount: it is of all that has not arrived.",
        fr:
          "Toutes les étapes sont dans une monnaie. L’annulation, sans montant, vaut pour tout ce qui reste."
      ))
  }

  @OptionGroup var argument: FundArgument

  @Argument(
    help: ArgumentHelp(
      en: "The contribution, by its id or its donor.", fr: "La contribution, par son id ou son bailleur.",
      value: .contributionWord))
  var contribution: String

  @Argument(help: ArgumentHelp(en: "The step.", fr: "L’étape.", value: .stepWord))
  var step: Choice<ContributionStep.Kind>

  @Argument(
    help: ArgumentHelp(
      en: "How much: “USD 40,265,165.50”.", fr: "Combien : « 40 265 165,50 USD ».", value: .amountWord))
  var amount: String?

  @OptionGroup var on: OnOption
  @OptionGroup var note: NoteOption
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: FundID = try session.fund(argument.fund)
    let command = AddContributionStep(
      fund: id, contribution: try session.contribution(contribution, of: id), kind: step.value,
      money: try session.reading().money(amount), on: try on.date(session), note: try note.text(session))
    try session.save(command, of: id)
  }
}
