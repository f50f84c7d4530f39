/// How far decisions have come, counted exactly: what papers and screens say of a meeting, a body or an owner (domain §4).
public struct FollowUpTotals: Hashable, Sendable {
  public var done = 0
  public var inProgress = 0
  public var notStarted = 0
  public var superseded = 0
  public var noLongerRelevant = 0
  /// Of those in progress and not started, how many are late.
  public var overdue = 0

  public init() {}

  /// Counts each adopted decision that asks for action once, by the status of the whole.
  public init(_ rows: some Sequence<DecisionRow>) {
    for row in rows {
      if let implementation = row.implementation { count(implementation, overdue: row.isOverdue) }
    }
  }

  public var total: Int { done + open + superseded + noLongerRelevant }
  public var open: Int { inProgress + notStarted }

  /// Done out of what is still to be done by anybody: superseded and no longer relevant do not count; `nil` when nothing is left.
  public var rate: Fraction? { done + open > 0 ? Fraction(done, of: done + open) : nil }

  /// The rate in whole per cent, rounded down, so that 100 means all.
  public var percent: Int? { done + open > 0 ? done * 100 / (done + open) : nil }

  public mutating func count(_ implementation: Implementation, overdue late: Bool) {
    switch implementation {
    case .done: done += 1
    case .inProgress: inProgress += 1
    case .notStarted: notStarted += 1
    case .superseded: superseded += 1
    case .noLongerRelevant: noLongerRelevant += 1
    }
    if late && implementation.isOpen { overdue += 1 }
  }
}

extension FollowUpTotals {
  /// The totals of each body, in the order in which the rows first name them; `nil` stands for meetings of no recorded body.
  public static func byBody(_ rows: some Sequence<DecisionRow>) -> [(body: BodyID?, totals: FollowUpTotals)] {
    var order: [BodyID?] = []
    var totals: [BodyID?: FollowUpTotals] = [:]
    for row in rows {
      guard let implementation = row.implementation else { continue }
      if totals[row.body] == nil { order.append(row.body) }
      totals[row.body, default: FollowUpTotals()].count(implementation, overdue: row.isOverdue)
    }
    return order.compactMap { body in totals[body].map { (body, $0) } }
  }

  /// The totals of each responsible party, by its own status: what it did counts even while others have not.
  public static func byOwner(_ rows: some Sequence<DecisionRow>) -> [(party: Party, totals: FollowUpTotals)] {
    var order: [Party] = []
    var totals: [Party: FollowUpTotals] = [:]
    for row in rows where row.implementation != nil {
      for owner in row.owners {
        if totals[owner.party] == nil { order.append(owner.party) }
        let status = row.implementation == .superseded ? .superseded : Implementation(owner.status)
        totals[owner.party, default: FollowUpTotals()].count(status, overdue: row.isOverdue)
      }
    }
    return order.compactMap { party in totals[party].map { (party, $0) } }
  }
}

extension Implementation {
  /// One party's own status.
  public init(_ status: Responsibility.Status) {
    switch status {
    case .notStarted: self = .notStarted
    case .inProgress: self = .inProgress
    case .done: self = .done
    case .noLongerRelevant: self = .noLongerRelevant
    }
  }
}
