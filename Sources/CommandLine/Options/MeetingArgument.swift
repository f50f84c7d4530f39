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
