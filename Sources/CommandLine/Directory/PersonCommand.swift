import ArgumentParser
import Domain
import Localization

struct PersonCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "person", en: "Add and edit focal points and representatives.",
      fr: "Ajouter et modifier points focaux et représentants.",
      subcommands: [PersonAddCommand.self, PersonEditCommand.self, PersonEraseContactCommand.self])
  }
}
