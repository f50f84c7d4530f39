import Domain

/// Refers a text that was not adopted between meetings to a meeting of the body: there it stands as a draft under a point of its own.
/// Without a meeting to come it waits as deferred, and the next agenda that is prepared takes it up.
public struct ReferDecision: Command {
  public static let action = "refer-decision"

  public var decision: DecisionReference
  /// Absent: the body's next meeting, if one is recorded.
  public var meeting: MeetingID?
  public var reason: Text?

  public init(decision: DecisionReference, meeting: MeetingID? = nil, reason: Text? = nil) {
    self.decision = decision
    self.meeting = meeting
    self.reason = reason
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try DecisionAct(on: decision, in: context, register)
    guard act.act.meeting.isBetweenMeetings else { throw .refused(.notBetweenMeetings(decision.meeting)) }
    let label = try act.label()
    let text = act.decision
    try act.decide(.deferred(reason: reason.unlessBlank))
    guard let meeting = try target(of: act) else {
      return try act.act.changeSet(Self.action, detail: label)
    }
    var next = try MeetingAct(on: meeting, in: context, register)
    try next.requireNotFinal()
    let followed = next.meeting.agenda.contains { $0.followsUp.contains(decision) }
    if !followed { next.carryDraft(text, of: act.act.meeting) }
    return try act.act.changeSet(Self.action, detail: label, with: [next])
  }

  private func target(of act: DecisionAct) throws(RegisterError) -> MeetingID? {
    let body = act.act.meeting.body
    guard let meeting else { return try act.register.nextMeeting(of: body, from: act.context.today)?.id }
    let next = try act.register.meeting(meeting)
    guard next.body == body, !next.isBetweenMeetings else {
      throw .invalid(.meeting, .unknownValue(meeting.text, allowed: []))
    }
    if !next.timing.isAhead { throw .refused(.notInSession(meeting, next.timing.name)) }
    return meeting
  }
}

extension Register {
  /// The next meeting of a body that has an agenda of its own business; one without a date comes last.
  public func nextMeeting(of body: BodyID?, from day: CalendarDay) throws(RegisterError) -> MeetingRow? {
    guard let body else { return nil }
    let query = MeetingQuery(body: body, states: MeetingTiming.Name.ahead, kinds: Carrying.kinds)
    return try meetings(query).rows.first { row in row.schedule.map { $0.date.latest >= day } ?? true }
  }
}
