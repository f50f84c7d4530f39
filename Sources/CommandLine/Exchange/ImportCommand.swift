import ArgumentParser
import Localization

struct ImportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "import", en: "Take in tables and calendars that others filled in.",
      fr: "Reprendre des tableaux et des calendriers remplis par d’autres.",
      subcommands: [ImportCSVCommand.self, ImportCalendarCommand.self])
  }
}
