import ArgumentParser
import Commands
import Domain
import Localization

struct MeetingOpenCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "open", en: "Open a meeting: its first sitting begins.",
      fr: "Ouvrir une réunion : sa première séance commence.")
  }

  @OptionGroup var meeting: MeetingArgument
  @OptionGroup var time: TimeOptions
  @OptionGroup var day: DayOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: MeetingID = try session.meeting(meeting.meeting)
    let read = try session.reading()
    let command = OpenMeeting(
      meeting: id, at: try read.time(time.at, .time), on: try read.day(day.on, .date, .past))
    try session.save(command, .meeting(id))
  }
}
