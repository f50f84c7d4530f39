import ArgumentParser
import Commands
import Domain
import Localization

struct MinutesCirculateCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "circulate", en: "Circulate the cleared minutes for comments.",
      fr: "Diffuser le compte rendu validé pour observations.")
  }

  @OptionGroup var meeting: MeetingArgument

  @Option(
    help: ArgumentHelp(
      en: "The last day for comments; otherwise as the periods say.",
      fr: "Le dernier jour pour les observations ; à défaut, selon les délais.", value: .day))
  var commentsUntil: String?

  @OptionGroup var day: DayOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let read = try session.reading()
    let id: MeetingID = try session.meeting(meeting.meeting)
    let command = CirculateMinutes(
      meeting: id, on: try read.day(day.on, .date, .past), commentsUntil: try read.day(commentsUntil, .to))
    try session.save(command, .meeting(id))
  }
}
