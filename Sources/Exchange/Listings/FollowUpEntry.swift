import Domain

/// One line of a follow-up table: a decision and one of those responsible, or nobody when an operative decision has none.
public struct FollowUpEntry {
  public let decision: DecisionRow
  public let owner: DecisionRow.Owner?

  /// A line for each responsible party of each decision that asks for action, in their order.
  public static func entries(of decisions: [DecisionRow]) -> [FollowUpEntry] {
    decisions.flatMap { decision in
      guard decision.implementation != nil else { return [FollowUpEntry]() }
      guard !decision.owners.isEmpty else { return [FollowUpEntry(decision: decision, owner: nil)] }
      return decision.owners.map { FollowUpEntry(decision: decision, owner: $0) }
    }
  }

  /// Whether the deadline has passed for this party: one that has done its part is late no more.
  var isOverdue: Bool { decision.isOverdue && owner?.status.isOpen ?? true }
}
