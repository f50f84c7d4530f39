import ArgumentParser
import Commands
import Domain
import Localization

struct MeetingResumeCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "resume", en: "Resume a suspended meeting in a new sitting.",
      fr: "Reprendre une réunion suspendue, en une nouvelle séance.")
  }

  @OptionGroup var meeting: MeetingArgument
  @OptionGroup var time: TimeOptions
  @OptionGroup var day: DayOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: MeetingID = try session.meeting(meeting.meeting)
    let read = try session.reading()
    let command = ResumeMeeting(
      meeting: id, on: try read.day(day.on, .date, .past), at: try read.time(time.at, .time))
    try session.save(command, .meeting(id))
  }
}
