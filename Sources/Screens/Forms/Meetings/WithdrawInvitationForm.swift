import Commands
import Domain
import Localization

/// Withdraws an invitation made in error: off the list, or on record as withdrawn once it left.
struct WithdrawInvitationForm: OfficerForm {
  static let name = "withdraw-invitation"

  var meeting: MeetingID
  var party: Party

  func content(_ register: any Register, _ around: Surroundings) throws(RegisterError) -> FormContent {
    let language = around.language
    let record = try register.meeting(meeting)
    guard let invitation = record.invitation(of: party) else {
      throw .noSuchElement(.invitation, Wording(register, around).party(party), in: record.key)
    }
    var preface = [(invitation.leavesTrace ? FormTitles.staysWithdrawn : FormTitles.leavesList)[language]]
    if invitation.reply != nil { preface.append(FormTitles.replyStays[language]) }
    let fields: [FormField] =
      invitation.leavesTrace
      ? [
        .words(.reason),
        .day(.date, around.today, around, leaning: .past).labelled(FormTitles.withdrawnOn),
      ] : []
    var content = try FormContent(
      FormTitles.withdrawInvitation[language], note: Wording(register, around).party(party),
      preface: preface, button: FormTitles.keyWithdrawInvitation, fields
    ).grave.seeing([record.key], register)
    content.leave = FormTitles.keep
    return content
  }

  func submit(_ reader: FormReader, to series: inout CommandSeries) throws(RegisterError) {
    try series.perform(
      WithdrawInvitation(
        meeting: meeting, party: party, reason: reader.line(.reason),
        on: reader.hasChanged(.date) ? try reader.day(.date, .past) : nil))
  }
}
