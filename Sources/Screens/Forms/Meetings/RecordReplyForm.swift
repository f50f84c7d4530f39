import Commands
import Domain
import Localization

/// What a party answered to its invitation, and whom it sends.
struct RecordReplyForm: OfficerForm {
  static let name = "record-reply"

  var meeting: MeetingID
  var party: Party

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let wording = Wording(register, around)
    let record = try register.meeting(meeting)
    guard let invitation = record.invitation(of: party) else {
      throw .noSuchElement(.invitation, wording.party(party), in: record.key)
    }
    var content = FormContent(
      FormTitles.reply[around.language], note: wording(wording.names.fullTitle(of: record, .short)),
      [
        .fact(.holder, wording.party(party)).labelled(FormTitles.party),
        FormField.choice(
          .reply, Invitation.Reply.allCases.map { ($0.rawValue, $0.phrase) }, invitation.reply?.rawValue
        ).required,
        .day(.date, invitation.repliedOn ?? around.today, around, leaning: .past),
        .words(.delegation, DelegationText.words(invitation.delegation, around.language))
          .hinted(FormTitles.delegationHint)
          .shown(
            when: .reply, is: Invitation.Reply.accepted.rawValue, Invitation.Reply.tentative.rawValue),
        .line(.note),
      ])
    content.about = wording.party(party)
    return try content.seeing([record.key], register)
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    guard let reply = reader.choice(.reply, as: Invitation.Reply.self) else {
      throw .invalid(.reply, .missing)
    }
    let known = try series.current.meeting(meeting).invitation(of: party)?.delegation ?? []
    let isNamed = reply != .declined && reader.hasChanged(.delegation)
    let delegation =
      isNamed
      ? try DelegationText.delegates(
        reader.line(.delegation) ?? "", known: known, reader.language, series.current) : []
    try series.perform(
      RecordReply(
        meeting: meeting, party: party, reply: reply, on: try reader.day(.date, .past),
        delegation: delegation,
        note: reader.line(.note), keepsDelegation: !isNamed))
  }
}
