import ArgumentParser
import Localization

struct ForecastCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "forecast", en: "Record what donors announce for a year and disburse in it.",
      fr: "Enregistrer ce que les bailleurs annoncent et décaissent par année.",
      subcommands: [ForecastRecordCommand.self, ForecastRemoveCommand.self])
  }
}
