import ArgumentParser
import Commands
import Domain
import Localization

struct MinutesClearCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "clear", en: "Record that the chair, or one co-chair, has cleared the minutes.",
      fr: "Enregistrer la validation du compte rendu par la présidence ou une coprésidence.")
  }

  @OptionGroup var meeting: MeetingArgument

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "Who cleared them; not needed with a single chair.",
      fr: "Qui l’a validé ; inutile si la présidence est unique.", value: .partyWord))
  var by: String?

  @OptionGroup var day: DayOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: MeetingID = try session.meeting(meeting.meeting)
    let command = ClearMinutes(
      meeting: id, by: try session.party(by), on: try session.reading().day(day.on, .date, .past))
    try session.save(command, .meeting(id))
  }
}
