import ArgumentParser
import Domain
import Localization

struct AttendanceCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "attendance", en: "Record who is present.", fr: "Enregistrer les présences.",
      subcommands: [AttendanceRecordCommand.self, AttendanceEditCommand.self, AttendanceRemoveCommand.self])
  }
}
