import ArgumentParser
import Commands
import Domain
import Localization

struct MeetingWithdrawInvitationCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "withdraw-invitation", en: "Withdraw an invitation made in error.",
      fr: "Retirer une invitation faite par erreur.",
      discussion: Phrase(
        en:
          "One that is still to be sent comes off the list. One that left stays on record as withdrawn, with the reply; inviting the party again begins anew.",
        fr:
          "Une invitation encore à envoyer quitte la liste. Une invitation envoyée reste consignée comme retirée, avec la réponse ; une nouvelle invitation repart de zéro."
      ))
  }

  @OptionGroup var meeting: MeetingArgument

  @Argument(
    help: ArgumentHelp(en: "Whose invitation.", fr: "À qui l’invitation était faite.", value: .partyWord))
  var party: String

  @Option(parsing: .unconditional, help: ArgumentHelp(en: "Why.", fr: "Le motif.", value: .text))
  var reason: String?

  @OptionGroup var day: DayOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: MeetingID = try session.meeting(meeting.meeting)
    let party: Party = try session.party(party)
    let command = WithdrawInvitation(
      meeting: id, party: party, reason: try session.words(reason),
      on: try session.reading().day(day.on, .date, .past))
    try session.save(command, .words(try session.names().phrase(party)))
  }
}
