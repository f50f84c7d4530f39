import Domain

/// Records what a party answered to its invitation and whom it sends. A later reply replaces the earlier one, and keeps the
/// delegation when it names none, unless that is to go.
public struct RecordReply: Command {
  public static let action = "record-reply"

  public var meeting: MeetingID
  public var party: Party
  public var reply: Invitation.Reply
  /// Absent: today.
  public var on: CalendarDay?
  public var delegation: [NewDelegate]
  public var note: String?
  /// Whether a reply that names nobody leaves the delegation that was announced before.
  public var keepsDelegation: Bool

  public init(
    meeting: MeetingID, party: Party, reply: Invitation.Reply, on: CalendarDay? = nil,
    delegation: [NewDelegate] = [], note: String? = nil, keepsDelegation: Bool = true
  ) {
    self.meeting = meeting
    self.party = party
    self.reply = reply
    self.on = on
    self.delegation = delegation
    self.note = note
    self.keepsDelegation = keepsDelegation
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    let (record, body) = try register.openMeeting(meeting)
    let index = try record.indexOfInvitation(party)
    if record.invitations[index].withdrawn != nil { throw .refused(.invitationWithdrawn(meeting, party)) }
    let delegates = try delegation.delegates(context, register)
    try body.requireDelegation(of: delegates.count, for: party)
    return try changeSet(record, in: context, register: register, detail: party.words) { record in
      record.invitations[index].reply = reply
      record.invitations[index].repliedOn = on ?? context.today
      if !delegates.isEmpty || !keepsDelegation { record.invitations[index].delegation = delegates }
      record.invitations[index].log.append(context.logEntry(.reply, on: on, note: note))
    }
  }
}

extension Meeting {
  /// - Throws: `noSuchElement` when the party is not on the list of invitations.
  func indexOfInvitation(_ party: Party) throws(RegisterError) -> Int {
    guard let index = invitations.firstIndex(where: { $0.party == party }) else {
      throw .noSuchElement(.invitation, party.words, in: key)
    }
    return index
  }
}
