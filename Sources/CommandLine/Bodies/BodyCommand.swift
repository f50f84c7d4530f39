import ArgumentParser
import Localization

struct BodyCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "body", en: "Add and edit coordination bodies.", fr: "Ajouter et modifier des instances.",
      subcommands: [BodyAddCommand.self, BodyEditCommand.self, BodyStateCommand.self, BodyRotateCommand.self])
  }
}
