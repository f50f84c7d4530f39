/// What a fund warns of, and the one hard rule of contributions (domain §2: no implicit conversion, ever).
enum FundWarnings {
  static func findings(on fund: Fund) -> [Finding] {
    var kinds = fund.contributions.compactMap { contribution -> FindingKind? in
      let currencies = Set(contribution.steps.compactMap(\.money?.currency))
      return currencies.count > 1
        ? .contributionInSeveralCurrencies(contribution.id, currencies.sorted()) : nil
    }
    let statement = FundStatement(fund)
    // A fund that itemises nothing of what came in says nothing of what it could allocate.
    for allocated in statement.allocated.all where statement.received.holds(allocated.currency) {
      let received = statement.received[allocated.currency]
      if allocated.amount > received {
        kinds.append(
          .allocatedBeyondReceived(allocated: allocated, received: Money(received, allocated.currency)))
      }
    }
    for allocation in fund.allocations {
      let paid = MoneyTotals(allocation.disbursements.map(\.money))[allocation.money.currency]
      if paid > allocation.money.amount {
        kinds.append(
          .disbursedBeyondAllocation(
            allocation.id, disbursed: Money(paid, allocation.money.currency), allocated: allocation.money))
      }
    }
    return kinds.map { Finding(record: fund.key, kind: $0) }
  }
}
