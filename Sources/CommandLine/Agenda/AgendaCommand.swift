import ArgumentParser
import Localization

struct AgendaCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "agenda", en: "Make up and adopt the agenda of a meeting.",
      fr: "Établir et adopter l’ordre du jour d’une réunion.",
      subcommands: [
        AgendaAddCommand.self, AgendaEditCommand.self, AgendaMoveCommand.self, AgendaCarryCommand.self,
        AgendaAdoptCommand.self, AgendaStateCommand.self, AgendaRemoveCommand.self,
      ])
  }
}

/// A point of the agenda that a subcommand is about.
struct ItemArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      en: "The item, by its number: 4 or 4.1.", fr: "Le point, par son numéro : 4 ou 4.1.", value: .itemWord))
  var item: String
}
