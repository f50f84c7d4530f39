import ArgumentParser
import Commands
import Domain
import Localization

struct MeetingRemindCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "remind", en: "Record a reminder or another contact about an invitation.",
      fr: "Enregistrer une relance ou un autre contact au sujet d’une invitation.")
  }

  @OptionGroup var meeting: MeetingArgument

  @Argument(help: ArgumentHelp(en: "Who was contacted.", fr: "Qui a été contacté.", value: .partyWord))
  var party: String

  @Option(help: ArgumentHelp(en: "What it was.", fr: "Ce que c’était.", value: .kindWord))
  var kind = Choice(LogEntry.Kind.reminder)

  @Option(parsing: .unconditional, help: ArgumentHelp(en: "A note.", fr: "Une note.", value: .text))
  var note: String?

  @OptionGroup var day: DayOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: MeetingID = try session.meeting(meeting.meeting)
    let party: Party = try session.party(party)
    let command = LogInvitationContact(
      meeting: id, party: party, kind: kind.value, note: try session.words(note),
      on: try session.reading().day(day.on, .date, .past))
    try session.save(command, .words(try session.names().phrase(party)))
  }
}
