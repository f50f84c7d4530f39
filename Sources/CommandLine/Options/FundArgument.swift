import ArgumentParser
import Localization

/// The fund that a subcommand is about.
struct FundArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      en: "The fund: its id, acronym or name.", fr: "Le fonds : son id, son sigle ou son nom.",
      value: .fundWord))
  var fund: String
}
