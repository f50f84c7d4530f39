import Domain

/// Adopts a decision, by a method and with a majority that the body's rule allows; never by consensus against an objection.
public struct AdoptDecision: Command {
  public static let action = "adopt-decision"

  public var decision: DecisionReference
  public var method: AdoptionMethod
  /// Absent: as amended when the wording was amended since its first draft.
  public var asAmended: Bool?
  public var votes: Votes?
  /// Absent: the day of the sitting, or for a meeting that was held its last day; where neither is known, today.
  public var on: CalendarDay?

  public init(
    decision: DecisionReference, method: AdoptionMethod, asAmended: Bool? = nil, votes: Votes? = nil,
    on: CalendarDay? = nil
  ) {
    self.decision = decision
    self.method = method
    self.asAmended = asAmended
    self.votes = votes
    self.on = on
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try DecisionAct(on: decision, in: context, register)
    try act.act.requireNotFinal()
    if case .circulated(let silence) = act.decision.standing {
      try require(silence.method)
      try act.confirm(silence, on: on)
      return try act.changeSet(Self.action)
    }
    let day = on ?? act.act.meeting.dayInTheRoom ?? context.today
    let asAmended = asAmended ?? act.decision.isAmended
    try check(act)
    try act.decide(
      .adopted(Adoption(method: method, asAmended: asAmended, on: PartialDate(day), votes: votes)))
    return try act.changeSet(Self.action)
  }

  private func require(_ allowed: AdoptionMethod) throws(RegisterError) {
    if method != allowed {
      throw .invalid(.method, .unknownValue(method.rawValue, allowed: [allowed.rawValue]))
    }
  }

  private func check(_ act: DecisionAct) throws(RegisterError) {
    try act.act.requireSession()
    if !act.decision.hasWords { throw .refused(.textMissing(decision)) }
    if votes != nil && method != .vote {
      throw .invalid(.method, .unknownValue(method.rawValue, allowed: [AdoptionMethod.vote.rawValue]))
    }
    try votes?.required()
    try checkOrigin(act)
    let refusal = AdoptionRules.refusal(
      adopting: act.decision, as: decision, by: method, votes: votes, body: act.act.body,
      seatsPresent: AdoptionRules.votingSeatsPresent(at: act.act.meeting, of: act.act.body))
    if let refusal { throw .refused(refusal) }
  }

  /// Silence adopts only between meetings, and what was circulated; what happened before today may be entered as it was.
  private func checkOrigin(_ act: DecisionAct) throws(RegisterError) {
    let meeting = act.act.meeting
    let isPast =
      (on ?? (meeting.isBetweenMeetings ? nil : meeting.lastDay)).map { $0 < act.context.today } ?? false
    if meeting.isBetweenMeetings, SilenceProcedure.methods.contains(method), !isPast {
      throw .refused(.notCirculated(decision))
    }
    let fits =
      switch method {
      case .silence: meeting.isBetweenMeetings
      case .notStated: isPast
      case .consensus, .vote, .acclamation, .noObjection: true
      }
    guard !fits else { return }
    let allowed = AdoptionMethod.allCases.filter { $0 != method }.map(\.rawValue)
    throw .invalid(.method, .unknownValue(method.rawValue, allowed: allowed))
  }
}
