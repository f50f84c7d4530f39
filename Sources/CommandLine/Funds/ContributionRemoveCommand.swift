import ArgumentParser
import Commands
import Domain
import Localization

struct ContributionRemoveCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "remove", en: "Remove a contribution that was entered by mistake, with its steps.",
      fr: "Supprimer une contribution saisie par erreur, avec ses étapes.",
      discussion: Phrase(
        en: "One that will not come is cancelled by a step instead.",
        fr: "Celle qui ne sera pas versée s’annule par une étape."))
  }

  @OptionGroup var argument: FundArgument

  @Argument(
    help: ArgumentHelp(
      en: "The contribution, by its id or its donor.", fr: "La contribution, par son id ou son bailleur.",
      value: .contributionWord))
  var contribution: String

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: FundID = try session.fund(argument.fund)
    let known = try session.contribution(contribution, of: id)
    try session.save(RemoveContribution(fund: id, contribution: known), of: id)
  }
}
