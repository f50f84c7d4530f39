/// The life of a fund (domain §2): proposed → active → closed.
public enum FundTransitions {
  /// The states that may follow; none follow on closed.
  public static func next(after standing: FundStanding.Name) -> [FundStanding.Name] {
    switch standing {
    case .proposed: [.active, .closed]
    case .active: [.closed]
    case .closed: []
    }
  }

  /// Why the fund cannot pass to a state, or `nil`.
  public static func refusal(of fund: Fund, to standing: FundStanding.Name) -> Refusal? {
    if let closed = fund.closedRefusal { return closed }
    return next(after: fund.standing.name).contains(standing)
      ? nil : .fundTransition(fund.id, from: fund.standing.name, to: standing)
  }
}

extension Fund: ClosableRecord {
  /// The refusal of every change to a closed fund; `nil` while it is not.
  public var closedRefusal: Refusal? { standing.name == .closed ? .recordIsClosed(key, successor: nil) : nil }
}
