import ArgumentParser
import Commands
import Domain
import Localization

struct ResultRateCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "rate", en: "Say how far a result has come.", fr: "Évaluer l’avancement d’un résultat.")
  }

  @OptionGroup var result: ResultArgument

  @Argument(
    help: ArgumentHelp(en: "The rating, or “none”.", fr: "L’évaluation, ou « none ».", value: .state))
  var rating: ChoiceOrNone<ExpectedResult.Rating>

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let reference: ResultReference = try session.result(result.result)
    try session.save(RateResult(result: reference, rating: rating.value), .result(reference))
  }
}
