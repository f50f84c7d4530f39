import ArgumentParser
import Localization

struct AgendaCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "agenda", en: "Make up and adopt the agenda of a meeting.",
      fr: "Établir et adopter l’ordre du jour d’une réunion.",
      subcommands: [
        AgendaAddCommand.self, AgendaEditCommand.self, AgendaMoveCommand.self, AgendaCarryCommand.self,
        AgendaAdoptCommand.self, AgendaStateCommand.self, AgendaMergeCommand.self, AgendaSplitCommand.self,
        AgendaRemoveCommand.self,
      ])
  }
}
