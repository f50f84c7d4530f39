import ArgumentParser
import Commands
import Domain
import Localization

struct MeetingCancelCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "cancel", en: "Cancel a meeting, with the reason.", fr: "Annuler une réunion, avec le motif.")
  }

  @OptionGroup var meeting: MeetingArgument
  @OptionGroup var reason: ReasonOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: MeetingID = try session.meeting(meeting.meeting)
    let reason = try reason.text(session) ?? Text()
    try session.save(CancelMeeting(meeting: id, reason: reason), .meeting(id))
  }
}
