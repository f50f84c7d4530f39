import ArgumentParser
import Localization

/// The meeting that a subcommand is about.
struct MeetingArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      en: "The meeting, by its id or name: mcp-6.", fr: "La réunion, par son id ou son nom : mcp-6.",
      value: .meetingWord))
  var meeting: String
}

/// When something happened, if not now.
struct TimeOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      en: "The time on the spot; otherwise now.", fr: "L’heure sur place ; à défaut, maintenant.",
      value: .time))
  var at: String?
}

/// The day something happened, if not today.
struct DayOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(en: "The day; otherwise today.", fr: "La date ; à défaut, aujourd’hui.", value: .day))
  var on: String?
}
