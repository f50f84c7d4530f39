import ArgumentParser
import Localization

struct ReviewCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "review", en: "Keep the reviews of a framework.", fr: "Tenir les revues d’un cadre.",
      subcommands: [ReviewAddCommand.self, ReviewEditCommand.self, ReviewRemoveCommand.self])
  }
}
