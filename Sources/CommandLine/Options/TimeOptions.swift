import ArgumentParser
import Localization

/// When something happened, if not now.
struct TimeOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      en: "The time on the spot; otherwise now.", fr: "L’heure sur place ; à défaut, maintenant.",
      value: .time))
  var at: String?
}
