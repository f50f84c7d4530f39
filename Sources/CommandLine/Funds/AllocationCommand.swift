import ArgumentParser
import Localization

struct AllocationCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "allocation", en: "Record what a fund gives to projects.",
      fr: "Enregistrer ce qu’un fonds accorde à des projets.",
      subcommands: [AllocationAddCommand.self, AllocationEditCommand.self, AllocationRemoveCommand.self])
  }
}
