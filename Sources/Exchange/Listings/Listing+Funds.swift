import CanonicalJSON
import Domain
import Localization

/// A fund as lists show it, with its account.
public struct FundEntry {
  public let fund: Fund
  public let statement: FundStatement

  public init(_ fund: Fund) {
    self.fund = fund
    statement = FundStatement(fund)
  }
}

/// One contribution with the fund that it goes to.
public struct ContributionEntry {
  public let fund: Fund
  public let contribution: Contribution

  public init(_ contribution: Contribution, to fund: Fund) {
    self.fund = fund
    self.contribution = contribution
  }

  /// An amount of it, where any is known.
  public func amount(_ part: KeyPath<ContributionStanding, DecimalNumber>) -> DecimalNumber? {
    contribution.currency == nil ? nil : contribution.standing[keyPath: part]
  }
}

extension Listing where Row == FundEntry {
  /// Funds with their totals, one for each currency; what is aligned or was only reported stands in columns of its own.
  public static var funds: Listing {
    Listing([
      .text("id") { $0.fund.id.text },
      .text("kind") { $0.fund.kind.rawValue },
      .text("state") { $0.fund.standing.name.rawValue },
      .words("name") { $0.fund.name },
      .words("acronym") { $0.fund.acronym },
      .party("administrator") { $0.fund.administrator },
      .texts("boards") { $0.fund.boards.map(\.text) },
      .text("established") { $0.fund.established?.description },
      .number("contributions") { $0.fund.contributions.count },
      .texts("pledged") { $0.statement.pledged.words },
      .texts("committed") { $0.statement.committed.words },
      .texts("received") { $0.statement.received.words },
      .texts("allocated") { $0.statement.allocated.words },
      .texts("disbursed") { $0.statement.disbursed.words },
      .texts("aligned") { $0.statement.aligned.words },
      .texts("reported") { entry in
        entry.statement.gaps.map { gap in
          "\(gap.reported.of.rawValue) \(gap.reported.money.words) (\(gap.reported.asAt.words))"
        }
      },
      .texts("unexplained") { entry in
        entry.statement.gaps.map { gap in
          "\(gap.reported.of.rawValue) \(Money(gap.difference, gap.reported.money.currency).words)"
        }
      },
    ])
  }
}

extension Listing where Row == ContributionEntry {
  /// Contributions, each in its one currency; the amounts are empty where no source states any.
  public static var contributions: Listing {
    Listing([
      .text("id") { $0.contribution.id.text },
      .text("fund") { $0.fund.id.text },
      .words("fundName") { $0.fund.name },
      .party("donor") { $0.contribution.donor },
      .text("through") { $0.contribution.through?.text },
      .words("purpose") { $0.contribution.purpose },
      .text("state") { $0.contribution.state?.rawValue },
      .text("currency") { $0.contribution.currency?.code },
      .text("pledged") { $0.amount(\.pledged)?.description },
      .text("committed") { $0.amount(\.committed)?.description },
      .text("received") { $0.amount(\.received)?.description },
      .number("stepsRecorded") { $0.contribution.steps.count },
      .text("lastStep") { $0.contribution.steps.last?.kind.rawValue },
      .text("lastStepOn") { $0.contribution.steps.last?.on.words },
      .words("remark") { $0.contribution.remark },
      .tree("steps") { entry, _ in .array(entry.contribution.steps.map(\.json)) },
    ])
  }
}

extension ContributionStep {
  fileprivate var json: JSON {
    [
      "id": .string(id.text), "kind": .string(kind.rawValue),
      "amount": (money?.amount.description).map(JSON.string) ?? .null, "on": .string(on.words),
    ]
  }
}

extension Money {
  /// `USD 40265165.50`.
  fileprivate var words: String { "\(currency) \(amount)" }
}

extension MoneyTotals {
  fileprivate var words: [String] { all.map(\.words) }
}
