/// How far an adopted decision has come, derived from its responsible parties (domain §2): one status each, one for the whole.
public enum Implementation: String, Codable, Sendable, CaseIterable {
  case notStarted, inProgress, done, superseded, noLongerRelevant

  public var isOpen: Bool { self == .notStarted || self == .inProgress }

  /// Of several responsible parties together. All done, or no longer concerned: done, unless none was done. Nobody begun: not
  /// started.
  init(of responsible: [Responsibility]) {
    if responsible.allSatisfy({ !$0.status.isOpen }) {
      self = responsible.contains { $0.status == .done } ? .done : .noLongerRelevant
    } else {
      let nobodyBegan = responsible.allSatisfy { $0.status == .notStarted || $0.status == .noLongerRelevant }
      self = nobodyBegan ? .notStarted : .inProgress
    }
  }
}

extension Decision {
  /// The whole's status; `nil` for a decision that was not adopted or asks for no action (D): one that has a deadline asks for
  /// some, whatever its verb, and with nobody to answer for it all the more.
  ///
  /// Superseded goes first; else what its responsible parties come to together.
  public var implementation: Implementation? {
    guard standing.isAdopted else { return nil }
    if supersededBy != nil { return .superseded }
    guard !responsible.isEmpty else { return asksForAction ? .notStarted : nil }
    return Implementation(of: responsible)
  }
}

extension Decision {
  /// Whether somebody has to act on it: its verb says so, or its deadline (domain §2).
  public var asksForAction: Bool { verb?.needsAction == true || deadline != nil }
}

extension Decision {
  /// Whether it bears a number: what was deferred, rejected or withdrawn does not (D).
  public var bearsNumber: Bool {
    switch standing.name {
    case .adopted, .adoptedAsAmended, .proposed, .circulated: true
    case .deferred, .rejected, .withdrawn, .silenceBroken: false
    }
  }
}
