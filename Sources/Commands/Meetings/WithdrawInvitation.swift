import Domain

/// Withdraws an invitation made in error (D). One that is still to be sent and was never answered comes off the list; one that left
/// stays on record with the day, and so does what was answered and said about it, but it no longer counts. Who attended was invited.
public struct WithdrawInvitation: Command {
  public static let action = "withdraw-invitation"

  public var meeting: MeetingID
  public var party: Party
  public var reason: String?
  /// Absent: today, or the day for which it was dated ahead.
  public var on: CalendarDay?

  public init(meeting: MeetingID, party: Party, reason: String? = nil, on: CalendarDay? = nil) {
    self.meeting = meeting
    self.party = party
    self.reason = reason
    self.on = on
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    let record = try register.openMeeting(meeting).meeting
    let index = try record.indexOfInvitation(party)
    let invitation = record.invitations[index]
    if invitation.withdrawn != nil { throw .refused(.invitationWithdrawn(meeting, party)) }
    if record.attendance(of: party)?.manner.counts == true {
      throw .refused(.invitationFollowed(meeting, party))
    }
    let day = on ?? max(context.today, invitation.sent ?? context.today)
    if let sent = invitation.sent, day < sent { throw .invalid(.date, .endsBeforeItBegins) }
    let reason = reason.flatMap { $0.isBlank ? nil : $0 }
    return try changeSet(record, in: context, register: register, detail: party.words) { record in
      if invitation.leavesTrace {
        record.invitations[index].withdrawn = Invitation.Withdrawal(on: day, reason: reason)
      } else {
        record.invitations.remove(at: index)
      }
    }
  }
}

extension Invitation {
  /// Whether withdrawing it leaves something to keep: it left, was answered, or somebody was in contact about it.
  public var leavesTrace: Bool { sent != nil || reply != nil || !log.isEmpty }
}
