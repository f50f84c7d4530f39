import ArgumentParser
import Commands
import Domain
import Localization

struct AttendanceEditCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "edit", en: "Put right what is recorded of a party: delegation, times, representation.",
      fr: "Rectifier ce qui est enregistré d’une partie : délégation, heures, représentation.")
  }

  @OptionGroup var meeting: MeetingArgument

  @Argument(help: ArgumentHelp(en: "Who.", fr: "Qui.", value: .partyWord))
  var party: String

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      en: "Who represents it, or “none”.", fr: "Qui la représente, ou « none ».", value: .partyWord))
  var representedBy: String?

  @OptionGroup var delegation: DelegationOptions

  @Option(
    help: ArgumentHelp(en: "When they came, or “none”.", fr: "L’heure d’arrivée, ou « none ».", value: .time))
  var arrived: String?

  @Option(
    help: ArgumentHelp(en: "When they left, or “none”.", fr: "L’heure de départ, ou « none ».", value: .time))
  var left: String?

  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: MeetingID = try session.meeting(meeting.meeting)
    let party: Party = try session.party(party)
    let command = EditAttendance(
      meeting: id, party: party,
      representedBy: try session.revision(representedBy) { words throws(CommandLineError) in
        try session.party(words) as Party
      }, delegates: try delegation.revision(session),
      arrived: try time(arrived, .arrival, session), left: try time(left, .departure, session))
    let names = try session.names()
    try session.save(command, .words(names.phrase(party)))
  }

  private func time(
    _ words: String?, _ field: Field, _ session: Session
  ) throws(CommandLineError) -> Revision<LocalTime?> {
    guard let words else { return .kept }
    return .to(words == "none" ? nil : try session.reading().time(words, field))
  }
}
