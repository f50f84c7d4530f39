import ArgumentParser
import Localization

struct PhaseCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "phase", en: "Keep the phases of a project’s own budget.",
      fr: "Tenir les phases du budget d’un projet.",
      subcommands: [PhaseAddCommand.self, PhaseEditCommand.self, PhaseRemoveCommand.self])
  }
}
