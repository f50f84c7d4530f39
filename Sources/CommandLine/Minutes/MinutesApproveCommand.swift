import ArgumentParser
import Commands
import Domain
import Localization

struct MinutesApproveCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "approve", en: "Approve the minutes: they and the adopted texts become final.",
      fr: "Approuver le compte rendu : il devient définitif, ainsi que les textes adoptés.")
  }

  @OptionGroup var meeting: MeetingArgument

  @Option(
    help: ArgumentHelp(
      en: "The meeting that approved them; otherwise they are approved tacitly.",
      fr: "La réunion qui l’a approuvé ; à défaut, approbation tacite.", value: .meetingWord))
  var at: String?

  @OptionGroup var day: DayOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: MeetingID = try session.meeting(meeting.meeting)
    let command = ApproveMinutes(
      meeting: id, at: try session.meeting(at), on: try session.reading().day(day.on, .date, .past))
    try session.save(command, .meeting(id))
  }
}
