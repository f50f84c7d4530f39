import ArgumentParser
import Localization

/// The result that a subcommand is about.
struct ResultArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      en: "The result, with its framework: itsp/1.2.", fr: "Le résultat, avec son cadre : itsp/1.2.",
      value: .resultWord))
  var result: String
}
