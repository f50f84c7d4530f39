/// What may follow in the life of a contribution (domain §2, D): all its steps are in one currency, nothing follows on a
/// cancellation, and what is taken off was announced or bound and has not arrived.
public enum ContributionRules {
  /// Why the first step that cannot follow on those before it cannot, or `nil`.
  public static func refusal(of contribution: Contribution, in fund: FundID) -> Refusal? {
    var before = contribution
    before.steps = []
    for step in contribution.steps {
      if before.isCancelled { return .contributionIsCancelled(fund, contribution.id) }
      if let money = step.money, let own = before.currency, money.currency != own {
        return .otherCurrency(money.currency, than: own)
      }
      if let currency = step.money?.currency ?? before.currency, takesTooMuch(step, before.standing) {
        return .beyondOutstanding(
          fund, contribution.id, outstanding: Money(before.standing.outstanding, currency))
      }
      before.steps.append(step)
    }
    return nil
  }

  private static func takesTooMuch(_ step: ContributionStep, _ before: ContributionStanding) -> Bool {
    switch step.kind {
    case .pledge, .commitment, .receipt: false
    case .reduction: step.money.map { $0.amount > before.reducible } ?? false
    case .cancellation:
      before.outstanding.isZero || (step.money.map { $0.amount != before.outstanding } ?? false)
    }
  }
}

extension ContributionStanding {
  /// What is still to come of what was announced or bound, whichever is more.
  public var outstanding: DecimalNumber { max(.zero, max(pledged, committed) - received) }

  /// What a reduction can take off the pledge and the commitment alike.
  public var reducible: DecimalNumber {
    let bound = [pledged, committed].filter { !$0.isZero }.min() ?? .zero
    return max(.zero, bound - received)
  }
}
