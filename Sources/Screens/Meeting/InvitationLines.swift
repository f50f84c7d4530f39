import Domain
import Localization
import TerminalUI

/// Who is invited to a meeting, what they answered and whom they send.
enum InvitationLines {
  static func section(of meeting: Meeting, body: Body?, _ wording: Wording) -> PageSection {
    let language = wording.language
    let isOpen = MeetingOffers(meeting, body: body).isOpen && meeting.timing.name != .cancelled
    var lines = meeting.invitations.map { line(of: $0, in: meeting, isOpen: isOpen, wording) }
    if lines.isEmpty, isOpen, meeting.timing.isAhead {
      lines = [PageLine([TableCell(FormTitles.noInvitationsYet[language])], style: .muted)]
    }
    var section = PageSection(
      ScreenWords.invitations[language], note: note(of: meeting, language),
      columns: meeting.invitations.isEmpty
        ? [TableColumn("", width: .flexible(minimum: 20))] : MeetingSections.parties(last: 2),
      emptyText: ScreenWords.noInvitations[language], lines: lines)
    section.uniform = meeting.invitations.isEmpty ? nil : 0
    if isOpen { section.offers = offers(of: meeting) }
    return section
  }

  /// `4 yes, 1 no, 2 awaited`.
  private static func note(of meeting: Meeting, _ language: Language) -> String {
    let row = MeetingRow(meeting)
    guard row.accepted + row.declined + row.unanswered > 0 else { return "" }
    return ScreenWords.replies(row.accepted, row.declined, row.unanswered)[language]
  }

  private static func line(
    of invitation: Invitation, in meeting: Meeting, isOpen: Bool, _ wording: Wording
  ) -> PageLine {
    let language = wording.language
    let reply =
      invitation.sent == nil
      ? ScreenWords.notSent[language]
      : invitation.reply.map { wording($0.phrase) } ?? awaited(invitation, language)
    let withdrawn = invitation.withdrawn.map { wording($0.phrase) }
    var line = PageLine(
      [
        wording.fullCell(invitation.party),
        TableCell(MeetingSections.delegation(invitation.delegation, wording)),
        TableCell(
          withdrawn ?? reply, style: withdrawn != nil ? .muted : invitation.sent == nil ? .warning : nil),
      ], id: invitation.id.text)
    if withdrawn != nil { line.style = .muted }
    if isOpen { line.offers = offers(for: invitation, meeting) }
    return line.leading(to: invitation.party)
  }

  private static func awaited(_ invitation: Invitation, _ language: Language) -> String {
    let reminders = invitation.log.count { $0.kind == .reminder }
    let words = ScreenWords.awaited[language]
    return reminders == 0 ? words : words + ", " + ScreenWords.remindedOfInvitation(reminders)[language]
  }

  private static func offers(for invitation: Invitation, _ record: Meeting) -> [Offer] {
    let meeting = record.id
    guard invitation.withdrawn == nil else { return [] }
    let attended = record.attendance(of: invitation.party)?.manner.counts == true
    let withdraw =
      attended
      ? []
      : [
        Offer(
          .delete, FormTitles.keyWithdrawInvitation, help: FormTitles.withdrawInvitationHelp, importance: 34,
          WithdrawInvitationForm(meeting: meeting, party: invitation.party))
      ]
    let reply = Offer(
      .function(4), FormTitles.keyReply, help: FormTitles.replyHelp, importance: 68,
      RecordReplyForm(meeting: meeting, party: invitation.party))
    let contact = Offer(
      .character("c"), FormTitles.keyContact, help: FormTitles.contactHelp, importance: 55,
      InvitationContactForm(meeting: meeting, parties: [invitation.party]))
    guard invitation.sent == nil else { return [reply, contact] + withdraw }
    let sent = Offer(
      .function(8), FormTitles.keySent, help: FormTitles.markSentHelp, importance: 67,
      MarkSentForm(meeting: meeting, parties: [invitation.party]))
    return [sent, reply, contact] + withdraw
  }

  private static func offers(of meeting: Meeting) -> [Offer] {
    var offers = [
      Offer(
        .function(2), FormTitles.keyInvite, help: FormTitles.inviteHelp, importance: 70,
        InviteForm(meeting: meeting.id))
    ]
    var all: [(key: Phrase, help: Phrase, form: AnyForm)] = []
    if meeting.standingInvitations.contains(where: { $0.sent == nil }) {
      all.append(
        (FormTitles.keyAllSent, FormTitles.markAllSentHelp, AnyForm(MarkSentForm(meeting: meeting.id))))
    }
    if meeting.awaited.count > 1 {
      all.append(
        (FormTitles.keyAllAccept, FormTitles.allAcceptHelp, AnyForm(RecordRepliesForm(meeting: meeting.id))))
      all.append(
        (
          FormTitles.keyContactAll, FormTitles.contactAllHelp,
          AnyForm(InvitationContactForm(meeting: meeting.id))
        ))
    }
    if let first = all.first {
      offers.append(
        Offer(
          .character("a"), all.count > 1 ? FormTitles.keyAll : first.key,
          help: all.count > 1 ? FormTitles.allHelp : first.help, importance: 54,
          oneOf: all.map { (label: $0.help, form: $0.form) }))
    }
    return offers
  }
}
