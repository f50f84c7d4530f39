import ArgumentParser
import Domain
import Localization

struct DocumentCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "document", en: "Keep the list of a meeting’s documents.",
      fr: "Tenir la liste des documents d’une réunion.",
      subcommands: [DocumentAddCommand.self, DocumentEditCommand.self, DocumentRemoveCommand.self])
  }
}
