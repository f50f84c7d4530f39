import ArgumentParser
import Commands
import Domain
import Localization

struct MeetingCloseCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "close", en: "Close a meeting: the numbers of its decisions become final.",
      fr: "Clore une réunion : les numéros de ses décisions deviennent définitifs.")
  }

  @OptionGroup var meeting: MeetingArgument
  @OptionGroup var time: TimeOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: MeetingID = try session.meeting(meeting.meeting)
    let time = try session.reading().time(time.at, .time)
    try session.save(CloseMeeting(meeting: id, at: time), .meeting(id))
  }
}
