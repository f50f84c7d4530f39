import ArgumentParser
import Localization

struct ConflictCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "conflict", en: "Settle a conflict.", fr: "Régler un conflit.",
      subcommands: [ConflictSettleCommand.self])
  }
}
