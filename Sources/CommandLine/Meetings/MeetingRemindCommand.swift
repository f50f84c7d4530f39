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

  @Argument(
    help: ArgumentHelp(
      en: "Who was contacted; several are one act.",
      fr: "Qui a été contacté ; plusieurs ensemble font un acte.",
      value: .partyWord))
  var parties: [String]

  @Option(help: ArgumentHelp(en: "What it was.", fr: "Ce que c’était.", value: .kindWord))
  var kind = Choice(LogEntry.Kind.reminder)

  @Option(parsing: .unconditional, help: ArgumentHelp(en: "A note.", fr: "Une note.", value: .text))
  var note: String?

  @OptionGroup var day: DayOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: MeetingID = try session.meeting(meeting.meeting)
    let parties = try session.parties(parties)
    let kind = kind.value
    let note = try session.words(note)
    let day = try session.reading().day(day.on, .date, .past)
    let receipt = try session.perform { series throws(RegisterError) in
      for party in parties {
        try series.perform(
          LogInvitationContact(meeting: id, party: party, kind: kind, note: note, on: day))
      }
    }
    let names = try session.names()
    try session.confirm(receipt, .words(parties.map { names.phrase($0) }.listed()))
  }
}
