import ArgumentParser
import Localization

struct RiskCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "risk", en: "Record the shocks and risks of frameworks and projects.",
      fr: "Enregistrer les chocs et les risques des cadres et des projets.",
      subcommands: [RiskAddCommand.self, RiskEditCommand.self, RiskRemoveCommand.self])
  }
}
