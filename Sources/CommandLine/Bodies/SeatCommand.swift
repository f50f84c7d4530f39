import ArgumentParser
import Domain
import Localization

struct SeatCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "seat", en: "Assign, edit and end seats on a body.", fr: "Attribuer, modifier et clore des sièges.",
      subcommands: [SeatAssignCommand.self, SeatEditCommand.self, SeatEndCommand.self])
  }
}
