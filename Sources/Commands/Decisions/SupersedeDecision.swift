import Domain

/// Records on both sides that a decision takes the place of an earlier one (domain §2); neither text changes.
public struct SupersedeDecision: Command {
  public static let action = "supersede-decision"

  /// The newer one.
  public var decision: DecisionReference
  public var supersedes: DecisionReference

  public init(decision: DecisionReference, supersedes: DecisionReference) {
    self.decision = decision
    self.supersedes = supersedes
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var newer = try DecisionAct(on: decision, in: context, register)
    try newer.requireAdopted()
    if decision == supersedes { throw .refused(.supersedesItself(decision)) }
    var older = try DecisionAct(on: supersedes, in: context, register)
    try older.requireAdopted()
    if let other = older.decision.supersededBy {
      throw .refused(.alreadySuperseded(try older.label(), by: other))
    }
    try requireNoCircle(from: newer.decision, register)
    newer.decision.supersedes.append(supersedes)
    guard decision.meeting == supersedes.meeting else {
      older.decision.supersededBy = decision
      return try newer.changeSet(Self.action, with: [older.act])
    }
    let index = try newer.act.decisionIndex(supersedes.decision)
    newer.act.meeting.decisions[index].supersededBy = decision
    return try newer.changeSet(Self.action)
  }

  /// What took the newer decision's own place, and so on, may not be the older one.
  private func requireNoCircle(from newer: Decision, _ register: any Register) throws(RegisterError) {
    var seen: Set<DecisionReference> = [decision]
    var next = newer.supersededBy
    while let reference = next, seen.insert(reference).inserted {
      if reference == supersedes { throw .refused(.supersedesItself(supersedes)) }
      next = try register.meeting(reference.meeting).decision(reference.decision)?.supersededBy
    }
  }
}
