import ArgumentParser
import Commands
import Domain
import Localization

struct MinutesSendCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "send", en: "Record that the draft went to the chair.",
      fr: "Enregistrer la transmission du projet à la présidence.")
  }

  @OptionGroup var meeting: MeetingArgument
  @OptionGroup var day: DayOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: MeetingID = try session.meeting(meeting.meeting)
    let command = SendMinutesToChair(meeting: id, on: try session.reading().day(day.on, .date, .past))
    try session.save(command, .meeting(id))
  }
}
