import ArgumentParser
import Commands
import Domain
import Localization

struct ContributionRemoveStepCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "remove-step", en: "Remove a step that was entered by mistake.",
      fr: "Supprimer une étape saisie par erreur.")
  }

  @OptionGroup var argument: FundArgument

  @Argument(
    help: ArgumentHelp(
      en: "The contribution, by its id or its donor.", fr: "La contribution, par son id ou son bailleur.",
      value: .contributionWord))
  var contribution: String

  @Argument(
    help: ArgumentHelp(
      en: "The step, by its id as “show” prints it.", fr: "L’étape, par son id tel que « show » l’affiche.",
      value: .stepWord))
  var step: String

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: FundID = try session.fund(argument.fund)
    let known = try session.contribution(contribution, of: id)
    let step: Identifier<ContributionStep> = try session.reading().identifier(step)
    try session.save(RemoveContributionStep(fund: id, contribution: known, step: step), of: id)
  }
}
