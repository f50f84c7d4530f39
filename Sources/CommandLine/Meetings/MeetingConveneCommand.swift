import ArgumentParser
import Commands
import Domain
import Localization

struct MeetingConveneCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "convene", en: "Convene a meeting: date, venue, chair and agenda are settled.",
      fr: "Convoquer une réunion : date, lieu, présidence et ordre du jour sont arrêtés.")
  }

  @OptionGroup var meeting: MeetingArgument
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: MeetingID = try session.meeting(meeting.meeting)
    try session.save(ConveneMeeting(meeting: id), .meeting(id))
  }
}
