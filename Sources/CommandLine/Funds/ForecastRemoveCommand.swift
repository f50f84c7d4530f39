import ArgumentParser
import Commands
import Domain
import Localization

struct ForecastRemoveCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "remove", en: "Remove a forecast that was entered by mistake.",
      fr: "Supprimer une prévision saisie par erreur.")
  }

  @OptionGroup var argument: FundArgument

  @Argument(
    help: ArgumentHelp(
      en: "The forecast, by its id as “show” prints it.",
      fr: "La prévision, par son id tel que « show » l’affiche.",
      value: Phrase(en: "forecast", fr: "prévision")))
  var forecast: String

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: FundID = try session.fund(argument.fund)
    try session.save(RemoveForecast(fund: id, forecast: try session.forecast(forecast, of: id)), of: id)
  }
}
