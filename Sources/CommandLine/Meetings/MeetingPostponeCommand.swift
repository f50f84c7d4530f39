import ArgumentParser
import Commands
import Domain
import Localization

struct MeetingPostponeCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "postpone", en: "Postpone a meeting, to a new date if there is one.",
      fr: "Reporter une réunion, à une nouvelle date s’il y en a une.")
  }

  @OptionGroup var meeting: MeetingArgument

  @Option(help: ArgumentHelp(en: "The new date.", fr: "La nouvelle date.", value: .day))
  var to: String?

  @Option(help: ArgumentHelp(en: "When it begins then.", fr: "La nouvelle heure de début.", value: .time))
  var time: String?

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let read = try session.reading()
    let id: MeetingID = try session.meeting(meeting.meeting)
    let command = PostponeMeeting(
      meeting: id, to: try read.date(to, .date), start: try read.time(time, .time))
    try session.save(command, .meeting(id))
  }
}
