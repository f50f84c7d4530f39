import ArgumentParser
import Localization

/// For subcommands that print a list.
struct ListOptions: ParsableArguments {
  @Flag(name: .customLong("csv"), help: ArgumentHelp(en: "Print CSV.", fr: "Écrire du CSV."))
  var csv = false
}
