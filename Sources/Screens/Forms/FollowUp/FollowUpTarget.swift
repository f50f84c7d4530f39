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
  /// The others as they are likely to come next: those after it, then those before it; all where none is given.
  static func following(_ status: Responsibility.Status?) -> [Responsibility.Status] {
    guard let status, let index = allCases.firstIndex(of: status) else { return allCases }
    // Something in progress may have come further.
    let same = status == .inProgress ? [status] : []
    return Array(allCases[(index + 1)...] + allCases[..<index] + same)
  }
}
