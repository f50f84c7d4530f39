import Domain

/// Records that the chair, or one co-chair, cleared the draft; once all have, the minutes are cleared (domain §2).
public struct ClearMinutes: Command {
  public static let action = "clear-minutes"

  public var meeting: MeetingID
  /// Absent: the chair, when only one has to clear.
  public var by: Party?
  public var on: CalendarDay?

  public init(meeting: MeetingID, by: Party? = nil, on: CalendarDay? = nil) {
    self.meeting = meeting
    self.by = by
    self.on = on
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try MinutesAct(on: meeting, in: context, register)
    try act.requireHeld()
    try act.requireWay(to: .cleared)
    let clearer = try clearer(in: act)
    guard act.uncleared.contains(where: { $0.party == clearer.party }) else {
      throw .refused(.alreadyCleared(meeting, clearer.party))
    }
    let day = on ?? context.today
    act.minutes.clearances.append(
      Clearance(id: context.newIdentifier("k"), party: clearer.party, on: day))
    if act.uncleared.isEmpty { try act.pass(to: .cleared(on: day)) }
    return try act.changeSet(Self.action)
  }

  private func clearer(in act: MinutesAct) throws(RegisterError) -> Clearer {
    let presiding = act.presiding
    if presiding.isEmpty { throw .invalid(.chair, .missing) }
    if let by {
      guard let found = presiding.first(where: { $0.answers(to: by) }) else {
        throw .refused(.notAChair(meeting, by))
      }
      return found
    }
    guard presiding.count == 1 else {
      throw .ambiguous(act.minutes.symbol ?? meeting.text, presiding.map(\.party.words))
    }
    return presiding[0]
  }
}
