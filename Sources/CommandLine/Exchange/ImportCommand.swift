import ArgumentParser
import Localization

struct ImportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "import", en: "Take in tables that others filled in.",
      fr: "Reprendre des tableaux remplis par d’autres.",
      subcommands: [ImportCSVCommand.self])
  }
}
