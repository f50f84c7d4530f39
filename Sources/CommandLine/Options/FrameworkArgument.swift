import ArgumentParser
import Localization

/// The framework that a subcommand is about.
struct FrameworkArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      en: "The framework, by its id, acronym or name.", fr: "Le cadre, par son id, son sigle ou son nom.",
      value: .frameworkWord))
  var framework: String
}
