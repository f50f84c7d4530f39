import Domain

/// Records that the meeting turned a proposal down, with the votes when there was a vote.
public struct RejectDecision: Command {
  public static let action = "reject-decision"

  public var decision: DecisionReference
  public var votes: Votes?

  public init(decision: DecisionReference, votes: Votes? = nil) {
    self.decision = decision
    self.votes = votes
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try DecisionAct(on: decision, in: context, register)
    try act.act.requireNotFinal()
    try act.act.requireSession()
    try votes?.required()
    let seats = AdoptionRules.votingSeatsPresent(at: act.act.meeting, of: act.act.body)
    if let votes, let refusal = AdoptionRules.tooMany(votes, for: decision, seatsPresent: seats) {
      throw .refused(refusal)
    }
    let label = try act.label()
    try act.decide(.rejected(votes: votes))
    return try act.act.changeSet(Self.action, detail: label)
  }
}
