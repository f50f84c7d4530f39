import Domain
import Localization

/// Whom a letter of invitation goes to: a party, and the person who holds its seat.
struct Addressee {
  let invitation: Invitation
  /// The party in full.
  let party: Phrase
  /// Who holds the seat, with style of address and function.
  let person: Phrase?
  private let alternate: Phrase?
  /// The language to write to that person in, where it is known.
  let language: Language?

  /// Those whose invitation stands, in the protocol order of a language; whoever convenes the meeting is not among them.
  /// - Throws: `nobodyInvited` when there is no one.
  static func all(of file: MeetingFile, in language: Language) throws(RegisterError) -> [Addressee] {
    let convenor = file.meeting.chair?.party
    let invitations = file.meeting.standingInvitations.filter { $0.party != convenor }
    guard !invitations.isEmpty else { throw .refused(.nobodyInvited(file.meeting.id)) }
    return ProtocolOrder.sorted(
      invitations, names: file.names, language: language, party: \.party
    ).map { Addressee($0, file) }
  }

  private init(_ invitation: Invitation, _ file: MeetingFile) {
    self.invitation = invitation
    let seat = invitation.seat.flatMap { id in file.body?.seats.first { $0.id == id } }
    let holder: PersonID? = if case .person(let id) = invitation.party { id } else { nil }
    party = file.names.phrase(invitation.party, .both)
    let principal = seat?.principal ?? holder
    person = principal.map { file.names.personInFull($0) }
    alternate = seat?.alternate.map { file.names.personInFull($0) }
    language = principal.flatMap { file.names.person($0)?.language }
  }

  /// The head of the letter.
  func facts(_ composer: Composer) -> [(label: Phrase, value: Passage?)] {
    [
      (Phrase(en: "To", fr: "À"), composer.passage(party)),
      (Phrase(en: "To the attention of", fr: "À l’attention de"), person.map { composer.passage($0) }),
    ]
  }

  /// Below the signature: who gets a copy.
  var copy: Phrase? { alternate.map { Phrase(en: "Copy: ", fr: "Copie : ") + $0 } }
}
