import Domain

/// One responsible party of one decision: what follow-up is about.
struct FollowUpTarget: Hashable, Codable, Sendable {
  let decision: DecisionReference
  let party: Party
}

extension DecisionRow {
  /// Who can be asked what became of it; nobody as long as it is not adopted.
  var targets: [FollowUpTarget] {
    guard standing == .adopted || standing == .adoptedAsAmended else { return [] }
    return owners.map { FollowUpTarget(decision: reference, party: $0.party) }
  }

  /// Those who still have something to do.
  var openTargets: [FollowUpTarget] {
    let waiting = Set(owners.filter(\.status.isOpen).map(\.party))
    return targets.filter { waiting.contains($0.party) }
  }
}

extension Responsibility.Status {
  /// What comes next when all goes well; nothing after the end.
  var next: Responsibility.Status? {
    switch self {
    case .notStarted: .inProgress
    case .inProgress: .done
    case .done, .noLongerRelevant: nil
    }
  }
}
