import ArgumentParser
import Localization

/// A point of the agenda that a subcommand is about.
struct ItemArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      en: "The item, by its number: 4 or 4.1.", fr: "Le point, par son numéro : 4 ou 4.1.", value: .itemWord))
  var item: String
}
