import Domain

/// Opens minutes again that were cleared, circulated or approved: a draft anew, to be cleared anew. The reason is recorded, and
/// with it the seal of what had been approved (domain §2).
public struct ReopenMinutes: Command {
  public static let action = "reopen-minutes"

  public var meeting: MeetingID
  public var reason: String

  public init(meeting: MeetingID, reason: String) {
    self.meeting = meeting
    self.reason = reason
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try MinutesAct(on: meeting, in: context, register)
    if reason.isBlank { throw .refused(.reasonMissing) }
    try act.pass(to: .draft)
    act.minutes.reopenings.append(
      Reopening(
        id: context.newIdentifier("w"), at: context.now, by: context.person, reason: reason,
        snapshot: act.minutes.snapshot))
    act.minutes.snapshot = nil
    act.minutes.clearances = []
    act.minutes.sentToChair = nil
    for index in act.act.meeting.decisions.indices { act.act.meeting.decisions[index].finalText = nil }
    return try act.changeSet(Self.action, detail: reason)
  }
}
