import ArgumentParser
import Localization

/// The party that takes a position on a decision.
struct ByOption: ParsableArguments {
  @Option(parsing: .unconditional, help: ArgumentHelp(en: "Who.", fr: "Qui.", value: .partyWord))
  var by: String
}
