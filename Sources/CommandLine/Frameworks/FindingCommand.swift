import ArgumentParser
import Localization

struct FindingCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "finding", en: "Keep what reviews found, and follow their actions up.",
      fr: "Tenir les constats des revues et suivre leurs actions.",
      subcommands: [
        FindingAddCommand.self, FindingEditCommand.self, FindingRemoveCommand.self,
        FindingFollowUpCommand.self,
      ])
  }
}
