import Domain

/// Records an objection to a proposal: while it stands there is no consensus, and a text under silence procedure is not adopted
/// (domain §2). One that came in after the end of the procedure comes too late.
public struct RaiseObjection: Command {
  public static let action = "raise-objection"

  public var decision: DecisionReference
  public var by: Party
  public var reason: Text?
  /// When it was received, on the clocks of the procedure or of the meeting; absent: now.
  public var on: CalendarDay?
  public var at: LocalTime?

  public init(
    decision: DecisionReference, by: Party, reason: Text? = nil, on: CalendarDay? = nil,
    at: LocalTime? = nil
  ) {
    self.decision = decision
    self.by = by
    self.reason = reason
    self.on = on
    self.at = at
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try DecisionAct(on: decision, in: context, register)
    try act.act.requireNotFinal()
    try act.requireVoice(of: by)
    let standing = act.decision.standing.name
    guard standing == .proposed || standing == .circulated else {
      throw .refused(.decisionTransition(decision, from: standing, to: .proposed))
    }
    let received = try act.moment(on: on, at: at)
    if let silence = act.decision.silence, silence.isOver(at: received) {
      throw .refused(.silenceOver(decision, silence))
    }
    if let index = act.decision.objections.firstIndex(where: { $0.by == by && $0.withdrawn == nil }) {
      act.decision.objections[index].reason = act.decision.objections[index].reason.merging(reason)
    } else {
      act.decision.objections.append(
        Objection(id: context.newIdentifier("o"), by: by, reason: reason.unlessBlank, raised: received))
    }
    return try act.changeSet(Self.action)
  }
}

extension DecisionAct {
  /// Somebody can object or make a reservation who is one party, does not sit there to speak only and, once attendance is recorded, is there or represented.
  func requireVoice(of party: Party) throws(RegisterError) {
    try register.requireParty(party, .organization)
    if party == .members {
      throw .invalid(.organization, .unknownValue(party.words, allowed: []))
    }
    if let role = act.meeting.speakingRole(of: party, body: act.body, today: context.today),
      let body = act.meeting.body
    {
      throw .refused(.speaksOnly(body, party, role))
    }
    guard !act.meeting.hasVoice(party, body: act.body) else { return }
    if let manner = act.meeting.absence(of: party, body: act.body) {
      throw .refused(.notPresent(act.meeting.id, party, manner))
    }
    throw .refused(.representedByNobody(act.meeting.id, party))
  }
}
