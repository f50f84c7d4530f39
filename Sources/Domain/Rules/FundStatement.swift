/// The account of a fund as its papers show it: what each donor pledged, committed and gave, what was allocated and paid, and what was
/// reported beside it; currencies side by side, never converted (domain §2), and alignment in no total (S3).
public struct FundStatement: Equatable, Sendable {
  /// One donor in one currency, each fund it gives out of by itself.
  public struct Row: Equatable, Sendable {
    public let donor: Party
    public let through: FundID?
    public let currency: Currency
    public var standing: ContributionStanding
  }

  /// A reported total beside what is itemised of the same, in the same currency.
  public struct Gap: Equatable, Sendable {
    public let reported: ReportedTotal
    public let itemised: DecimalNumber
    /// What was reported less what is itemised: positive where items are missing.
    public var difference: DecimalNumber { reported.money.amount - itemised }
  }

  /// By donor in the order of their first contribution, then by currency.
  public let rows: [Row]
  /// Donors of whom no amount is known, in the order in which they are recorded (S3).
  public let unstated: [Contribution]
  /// Contributions that come to the budget of the phases (S4).
  public let budgeted: [Contribution]
  public let pledged: MoneyTotals
  public let committed: MoneyTotals
  public let received: MoneyTotals
  public let allocated: MoneyTotals
  public let disbursed: MoneyTotals
  public let aligned: MoneyTotals
  /// In the order in which the totals are recorded.
  public let gaps: [Gap]

  public init(_ fund: Fund) {
    rows = Self.rows(of: fund.contributions)
    unstated = fund.contributions.filter { $0.currency == nil && !fund.isBudgeted($0) }
    budgeted = fund.contributions.filter(fund.isBudgeted)
    pledged = MoneyTotals(rows.map { Money($0.standing.pledged, $0.currency) })
    committed = MoneyTotals(rows.map { Money($0.standing.committed, $0.currency) })
    received = MoneyTotals(rows.map { Money($0.standing.received, $0.currency) })
    allocated = MoneyTotals(fund.allocations.map(\.money))
    disbursed = MoneyTotals(fund.allocations.flatMap(\.disbursements).map(\.money))
    aligned = MoneyTotals(fund.aligned.compactMap(\.money))
    let itemised: [ReportedTotal.Subject: MoneyTotals] = [
      .contributions: received, .allocated: allocated, .disbursed: disbursed, .alignedPortfolio: aligned,
      .budget: fund.budget,
    ]
    gaps = fund.reported.map { total in
      Gap(reported: total, itemised: (itemised[total.of] ?? MoneyTotals())[total.money.currency])
    }
  }

  private static func rows(of contributions: [Contribution]) -> [Row] {
    var rows: [Row] = []
    for contribution in contributions {
      guard let currency = contribution.currency else { continue }
      let standing = contribution.standing
      let place = rows.firstIndex {
        $0.donor == contribution.donor && $0.through == contribution.through && $0.currency == currency
      }
      if let place {
        rows[place].standing.pledged += standing.pledged
        rows[place].standing.committed += standing.committed
        rows[place].standing.received += standing.received
      } else {
        let last = rows.lastIndex { $0.donor == contribution.donor }
        let row = Row(
          donor: contribution.donor, through: contribution.through, currency: currency, standing: standing)
        rows.insert(row, at: last.map { $0 + 1 } ?? rows.endIndex)
      }
    }
    return rows
  }
}
