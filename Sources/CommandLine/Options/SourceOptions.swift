import ArgumentParser
import Localization

/// Where a new fact comes from.
struct SourceOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "Where this comes from: S0 to S4, or an outside source.",
      fr: "D’où vient l’information : S0 à S4, ou une source extérieure.",
      value: Phrase(en: "source", fr: "source")))
  var source: String?
}
