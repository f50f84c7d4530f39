import ArgumentParser
import Localization

struct FrameworkCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "framework", en: "Add and edit strategies, plans, programmes and codes of conduct.",
      fr: "Ajouter et modifier des stratégies, plans, programmes et codes de conduite.",
      subcommands: [FrameworkAddCommand.self, FrameworkEditCommand.self, FrameworkStateCommand.self])
  }
}
