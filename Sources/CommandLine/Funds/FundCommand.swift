import ArgumentParser
import Localization

struct FundCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "fund", en: "Add and edit funds.", fr: "Ajouter et modifier des fonds.",
      subcommands: [FundAddCommand.self, FundEditCommand.self, FundStateCommand.self])
  }
}
