import ArgumentParser
import Commands
import Domain
import Localization

struct AttendanceRemoveCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "remove", en: "Take back an attendance that was recorded by mistake.",
      fr: "Supprimer une présence enregistrée par erreur.")
  }

  @OptionGroup var meeting: MeetingArgument

  @Argument(help: ArgumentHelp(en: "Who.", fr: "Qui.", value: .partyWord))
  var party: String

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: MeetingID = try session.meeting(meeting.meeting)
    let party: Party = try session.party(party)
    try session.save(
      RemoveAttendance(meeting: id, party: party), .words(try session.names().phrase(party)))
  }
}
