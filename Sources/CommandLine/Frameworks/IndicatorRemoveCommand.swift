import ArgumentParser
import Commands
import Domain
import Localization

struct IndicatorRemoveCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "remove", en: "Remove an indicator, with its values.", fr: "Supprimer un indicateur, avec ses valeurs.")
  }

  @OptionGroup var framework: FrameworkArgument

  @Argument(
    help: ArgumentHelp(
      en: "The indicator, by its id or title.", fr: "L’indicateur, par son id ou son intitulé.",
      value: .indicatorWord))
  var indicator: String

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: FrameworkID = try session.framework(framework.framework)
    let known: Identifier<Indicator> = try session.indicator(indicator, of: id)
    try session.save(
      RemoveIndicator(framework: id, indicator: known),
      try session.subject(of: id) { $0.indicators.first { $0.id == known }?.title })
  }
}
