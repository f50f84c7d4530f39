import ArgumentParser
import Localization

/// The day something happened, if not today.
struct DayOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(en: "The day; otherwise today.", fr: "La date ; à défaut, aujourd’hui.", value: .day))
  var on: String?
}
