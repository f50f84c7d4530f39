import Domain

/// Adopts a decision, by a method and with a majority that the body's rule allows; never by consensus against an objection.
public struct AdoptDecision: Command {
  public static let action = "adopt-decision"

  public var decision: DecisionReference
  public var method: AdoptionMethod
  /// Absent: as amended when the wording was changed since its first draft.
  public var asAmended: Bool?
  public var votes: Votes?
  /// Absent: today, or for a meeting that was held its last day.
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
    let day = on ?? (act.isClosed ? act.act.meeting.lastDay : nil) ?? context.today
    let asAmended = asAmended ?? !act.decision.versions.isEmpty
    try check(act)
    try act.decide(
      .adopted(Adoption(method: method, asAmended: asAmended, on: PartialDate(day), votes: votes)))
    return try act.changeSet(Self.action)
  }

  private func check(_ act: DecisionAct) throws(RegisterError) {
    try act.act.requireNotFinal()
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

  /// Silence adopts only between meetings, and once its time is over; "not stated" is for what happened before today.
  private func checkOrigin(_ act: DecisionAct) throws(RegisterError) {
    if case .circulated(let until) = act.decision.standing, act.context.now < until {
      throw .refused(.decisionTransition(decision, from: .circulated, to: .adopted))
    }
    let meeting = act.act.meeting
    let isPast = (on ?? meeting.lastDay).map { $0 < act.context.today } ?? false
    let fits =
      switch method {
      case .silence: act.decision.standing.name == .circulated || meeting.kind == .betweenMeetings
      case .notStated: isPast
      case .consensus, .vote, .acclamation, .noObjection: act.decision.standing.name != .circulated
      }
    guard !fits else { return }
    let allowed = AdoptionMethod.allCases.filter { $0 != method }.map(\.rawValue)
    throw .invalid(.method, .unknownValue(method.rawValue, allowed: allowed))
  }
}
