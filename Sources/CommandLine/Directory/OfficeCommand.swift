import ArgumentParser
import Domain
import Localization

struct OfficeCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "office", en: "Change what holds for the whole register.",
      fr: "Modifier ce qui vaut pour tout le registre.",
      subcommands: [OfficeEditCommand.self, ClassificationAddCommand.self])
  }
}
