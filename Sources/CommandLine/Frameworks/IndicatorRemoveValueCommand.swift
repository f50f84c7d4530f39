import ArgumentParser
import Commands
import Domain
import Localization

struct IndicatorRemoveValueCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "remove-value", en: "Remove a value that was recorded by mistake.",
      fr: "Supprimer une valeur enregistrée par erreur.")
  }

  @OptionGroup var framework: FrameworkArgument

  @Argument(
    help: ArgumentHelp(
      en: "The indicator, by its id or title.", fr: "L’indicateur, par son id ou son intitulé.",
      value: .indicatorWord))
  var indicator: String

  @Argument(
    help: ArgumentHelp(
      en: "The value, by its date or id.", fr: "La valeur, par sa date ou son id.", value: .day))
  var value: String

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: FrameworkID = try session.framework(framework.framework)
    let register = try session.register()
    let known: Identifier<Indicator> = try session.indicator(indicator, of: id)
    let meant = try session.asking { () throws(RegisterError) in
      try register.value(named: value, of: known, in: id)
    }
    try session.save(
      RemoveIndicatorValue(framework: id, indicator: known, value: meant),
      try session.subject(of: id) { $0.indicators.first { $0.id == known }?.title })
  }
}
