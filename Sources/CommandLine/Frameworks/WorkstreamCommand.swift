import ArgumentParser
import Localization

struct WorkstreamCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "workstream", en: "Keep the groups that work across the results of a framework.",
      fr: "Tenir les flux de travail d’un cadre.",
      subcommands: [WorkstreamAddCommand.self, WorkstreamEditCommand.self, WorkstreamRemoveCommand.self])
  }
}
