import Domain

/// Invites parties, or lists them as still to be invited; without any, every seat in office of the body through its holder.
/// One who is listed already is marked as sent; one whose invitation was withdrawn is invited anew when named.
public struct InviteParties: Command {
  public static let action = "invite-parties"

  public var meeting: MeetingID
  public var parties: [Party]
  /// The day the invitations left; absent: still to be sent.
  public var sent: CalendarDay?

  public init(meeting: MeetingID, parties: [Party] = [], sent: CalendarDay? = nil) {
    self.meeting = meeting
    self.parties = parties
    self.sent = sent
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    let (record, body) = try register.openMeeting(meeting)
    if record.timing.name == .cancelled {
      throw .refused(.meetingTransition(meeting, from: .cancelled, to: .convened))
    }
    for party in parties { try register.requireParty(party, .holder) }
    let day = record.firstDay ?? context.today
    let invited = try invited(by: body, on: day).filter {
      parties.contains($0) || record.invitation(of: $0)?.withdrawn == nil
    }
    let open = invited.filter { isOpen(record.invitation(of: $0)) }
    if open.isEmpty || (!parties.isEmpty && !parties.contains(.members) && open.count < invited.count) {
      let refused = invited.first { !open.contains($0) } ?? invited.first
      guard let refused else { throw .invalid(.holder, .missing) }
      throw .refused(.alreadyInvited(meeting, refused))
    }
    return try changeSet(record, in: context, register: register, detail: String(open.count)) { record in
      for party in open {
        if let index = record.invitations.firstIndex(where: { $0.party == party }) {
          record.invitations[index].invite(sent)
        } else {
          let seat = body.flatMap { InvitationRule.seat(of: party, in: $0, on: day)?.id }
          record.invitations.append(
            Invitation(id: context.newIdentifier("i"), seat: seat, party: party, sent: sent))
        }
      }
    }
  }

  /// Whether the command has something to do for a party: it is not listed, or listed unsent and now sent.
  private func isOpen(_ invitation: Invitation?) -> Bool {
    invitation.map { $0.withdrawn != nil || ($0.sent == nil && sent != nil) } ?? true
  }

  private func invited(by body: Body?, on day: CalendarDay) throws(RegisterError) -> [Party] {
    let members = body.map { InvitationRule.invitees(of: $0, on: day).map(\.party) } ?? []
    if parties.isEmpty && members.isEmpty { throw .invalid(.holder, .missing) }
    var seen: Set<Party> = []
    let all = parties.isEmpty ? members : parties.flatMap { $0 == .members ? members : [$0] }
    return all.filter { seen.insert($0).inserted }
  }
}

extension Invitation {
  /// Marks it as sent, or as still to be sent; one that was withdrawn begins anew.
  fileprivate mutating func invite(_ sent: CalendarDay?) {
    self.sent = sent
    guard withdrawn != nil else { return }
    withdrawn = nil
    reply = nil
    repliedOn = nil
    delegation = []
  }
}
