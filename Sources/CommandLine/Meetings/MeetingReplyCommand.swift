import ArgumentParser
import Commands
import Domain
import Localization

struct MeetingReplyCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "reply", en: "Record the reply to an invitation, with the delegation.",
      fr: "Enregistrer la réponse à une invitation, avec la délégation.")
  }

  @OptionGroup var meeting: MeetingArgument

  @Argument(help: ArgumentHelp(en: "Who replied.", fr: "Qui a répondu.", value: .partyWord))
  var party: String

  @Argument(help: ArgumentHelp(en: "The reply.", fr: "La réponse.", value: .replyWord))
  var reply: Choice<Invitation.Reply>

  @OptionGroup var delegation: DelegationOptions

  @Option(parsing: .unconditional, help: ArgumentHelp(en: "A note.", fr: "Une note.", value: .text))
  var note: String?

  @OptionGroup var day: DayOptions
  @OptionGroup(title: CommonOptions.title) var common: CommonOptions

  func perform(in session: Session) throws(CommandLineError) {
    let id: MeetingID = try session.meeting(meeting.meeting)
    let party: Party = try session.party(party)
    let delegation = try delegation.revision(session)
    let delegates: [NewDelegate] = if case .to(let named) = delegation { named } else { [] }
    let command = RecordReply(
      meeting: id, party: party, reply: reply.value, on: try session.reading().day(day.on, .date, .past),
      delegation: delegates, note: try session.words(note), keepsDelegation: delegation == .kept)
    try session.save(command, .words(try session.names().phrase(party) + " – " + reply.value.phrase))
  }
}
