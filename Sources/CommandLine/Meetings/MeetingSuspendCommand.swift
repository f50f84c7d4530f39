import ArgumentParser
import Commands
import Domain
import Localization

struct MeetingSuspendCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "suspend", en: "Suspend the sitting.", fr: "Suspendre la séance.")
  }

  @OptionGroup var meeting: MeetingArgument
  @OptionGroup var time: TimeOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: MeetingID = try session.meeting(meeting.meeting)
    let time = try session.reading().time(time.at, .time)
    try session.save(SuspendMeeting(meeting: id, at: time), .meeting(id))
  }
}
