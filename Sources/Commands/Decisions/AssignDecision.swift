import Domain

/// Says who is to carry a decision out, and until when. Parties that stay keep their status and their log; this is follow-up and
/// lies outside what is final.
public struct AssignDecision: Command {
  public static let action = "assign-decision"

  public var decision: DecisionReference
  public var responsible: Revision<[Party]>
  public var deadline: Revision<Deadline?>

  public init(
    decision: DecisionReference, responsible: Revision<[Party]> = .kept, deadline: Revision<Deadline?> = .kept
  ) {
    self.decision = decision
    self.responsible = responsible
    self.deadline = deadline
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try DecisionAct(on: decision, in: context, register)
    if case .to(let parties) = responsible {
      act.decision.responsible = try act.act.responsibilities(
        for: parties, keeping: act.decision.responsible)
    }
    if case .to(let deadline) = deadline {
      try act.act.requireDeadline(deadline)
      act.decision.deadline = deadline
    }
    try act.act.requireFollowUp(of: act.decision)
    return try act.changeSet(Self.action)
  }
}
