import ArgumentParser
import Localization

struct LevelCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "level", en: "Keep the levels of a framework’s results.",
      fr: "Tenir les niveaux de résultats d’un cadre.",
      subcommands: [LevelAddCommand.self, LevelEditCommand.self, LevelRemoveCommand.self])
  }
}
