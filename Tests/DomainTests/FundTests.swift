import Domain
import TestSupport
import Testing

@Suite("Contributions, totals, alignment")
struct FundTests {
  private func standing(_ steps: [(ContributionStep.Kind, String?, String)]) -> [String] {
    let contribution = MissionSample.contribution("k", .members, steps)
    let standing = contribution.standing
    return [
      standing.pledged.description, standing.committed.description, standing.received.description,
      contribution.state?.rawValue ?? "",
    ]
  }

  @Test("Pledged, then committed, then received; reductions and cancellations take off what had not come")
  func steps() {
    #expect(standing([(.pledge, "100", "USD")]) == ["100", "0", "0", "pledged"])
    #expect(
      standing([(.pledge, "100", "USD"), (.commitment, "80", "USD")]) == ["100", "80", "0", "committed"])
    #expect(
      standing([(.pledge, "100", "USD"), (.commitment, "80", "USD"), (.receipt, "80", "USD")])
        == ["100", "80", "80", "committed"])
    #expect(
      standing([(.commitment, "80", "USD"), (.receipt, "80", "USD")]) == ["0", "80", "80", "received"])
    #expect(
      standing([(.pledge, "100", "USD"), (.reduction, "20", "USD"), (.receipt, "80", "USD")])
        == ["80", "0", "80", "received"])
    #expect(
      standing([(.pledge, "100", "USD"), (.receipt, "30", "USD"), (.cancellation, nil, "USD")])
        == ["30", "0", "30", "received"])
    #expect(
      standing([(.pledge, "100", "USD"), (.cancellation, nil, "USD")]) == ["0", "0", "0", "cancelled"])
  }

  @Test("What is reported stands beside what is itemised, with the difference, and alignment is in no total")
  func statement() throws {
    let statement = FundStatement(MissionSample.fund)
    let dollars = try #require(Currency("USD"))
    let gap = try #require(statement.gaps.first)
    #expect(gap.itemised.description == "40000.50")
    #expect(gap.difference.description == "40225164.50")
    #expect(statement.received[dollars].description == "40000.50")
    #expect(statement.pledged.all.map(\.currency.code) == ["CHF", "USD"])
    #expect(statement.aligned[dollars].description == "120000000")
    #expect(statement.allocated[dollars].description == "30000")
    #expect(statement.rows.map(\.currency.code) == ["USD", "CHF"])
  }

  @Test("a fund as it stood leaves out what is dated later, and keeps what bears no date")
  func asAt() throws {
    var fund = MissionSample.fund
    fund.contributions[0].steps[0].on = .date("2026-03")
    fund.contributions[0].steps[1].on = .date("2027-01-15")
    fund.contributions[1].steps[0].on = .date("2027")
    fund.allocations[0].disbursements = [
      Disbursement(id: "d-1", money: MissionSample.money("5", "USD"), on: .date("2027-02"))
    ]
    let dollars = try #require(Currency("USD"))
    let then = FundStatement(fund.asAt("2026-12-31"))
    #expect(then.rows.count == 1 && then.unstated.isEmpty)
    #expect(then.received[dollars] == .zero && then.pledged[dollars] == DecimalNumber(100_000))
    #expect(then.allocated[dollars] == DecimalNumber(30_000) && then.disbursed.isEmpty)
    #expect(then.gaps.count == 1)
    #expect(FundStatement(fund.asAt("2016-01-01")).gaps.isEmpty, "nobody had reported it yet")
    #expect(FundStatement(fund.asAt("2027-12-31")) == FundStatement(fund))
  }

  @Test("A donor without a stated amount is named in no row and no total, and has no state")
  func unstated() throws {
    var fund = MissionSample.fund
    let before = FundStatement(fund)
    fund.contributions.append(
      Contribution(id: "k-9", donor: .organization("mali"), through: "pbf", steps: []))
    let statement = FundStatement(fund)
    #expect(statement.unstated.map(\.through) == ["pbf"])
    #expect(statement.unstated.first?.state == nil)
    #expect(statement.rows == before.rows && statement.received == before.received)
    #expect(fund.references.all.contains { $0.target == .record(.fund, "pbf") })
  }

  @Test("What one donor gives out of different funds is not one row")
  func through() {
    var fund = MissionSample.fund
    let steps = fund.contributions[0].steps
    let outOf: [(Identifier<Contribution>, FundID?)] = [("k-1", nil), ("k-2", "pbf"), ("k-3", "pbf")]
    fund.contributions = outOf.map { id, pool in
      Contribution(id: id, donor: .organization("mali"), through: pool, steps: steps)
    }
    #expect(FundStatement(fund).rows.map(\.through) == [nil, "pbf"])
  }

  @Test("Nothing itemised leaves the whole reported total unexplained")
  func unexplained() throws {
    var fund = MissionSample.fund
    fund.contributions = []
    let gap = try #require(FundStatement(fund).gaps.first)
    #expect(gap.itemised.isZero && gap.difference.description == "40265165")
  }

  @Test("More allocated than received is warned of, and only where contributions are itemised")
  func beyond() throws {
    var fund = MissionSample.fund
    fund.allocations[0].project = nil
    #expect(try Self.kinds(fund).allSatisfy { $0.severity != .warning })
    fund.allocations[0].money = MissionSample.money("50000", "USD")
    let warned = FindingKind.allocatedBeyondReceived(
      allocated: MissionSample.money("50000", "USD"), received: MissionSample.money("40000.50", "USD"))
    #expect(try Self.kinds(fund).contains(warned))
    fund.contributions = []
    #expect(try !Self.kinds(fund).contains { $0.severity == .warning })
  }

  @Test("More paid out than was allocated is warned of, and no less")
  func paidOut() throws {
    func kinds(_ paid: String) throws -> [FindingKind] {
      var fund = MissionSample.fund
      fund.allocations[0].project = nil
      fund.allocations[0].money = MissionSample.money("1000", "USD")
      fund.allocations[0].disbursements = [
        Disbursement(id: "p-1", money: MissionSample.money("600", "USD")),
        Disbursement(id: "p-2", money: MissionSample.money(paid, "USD")),
      ]
      return try Self.kinds(fund)
    }
    let warned = FindingKind.disbursedBeyondAllocation(
      MissionSample.fund.allocations[0].id, disbursed: MissionSample.money("1000.01", "USD"),
      allocated: MissionSample.money("1000", "USD"))
    #expect(warned.severity == .warning)
    #expect(try kinds("400.01").contains(warned))
    #expect(try !kinds("400").contains { $0.severity == .warning })
  }

  @Test("A contribution in two currencies, which only an editor can write, is found")
  func currencies() throws {
    var fund = MissionSample.fund
    let contribution = fund.contributions[0]
    #expect(
      try !Self.kinds(fund).contains { if case .contributionInSeveralCurrencies = $0 { true } else { false } }
    )
    fund.contributions[0].steps.append(
      ContributionStep(id: "s-99", kind: .receipt, money: MissionSample.money("1", "JPY")))
    let found = try Self.kinds(fund).compactMap { kind -> [Currency]? in
      guard case .contributionInSeveralCurrencies(contribution.id, let currencies) = kind else { return nil }
      return currencies
    }
    #expect(found.first?.count == 2 && found.first?.map(\.description).contains("JPY") == true)
  }

  private static func kinds(_ fund: Fund) throws -> [FindingKind] {
    let register = FixedRegister(
      organizations: [Sample.union, Sample.mali], bodies: [Sample.platform], meetings: [Sample.plenary],
      funds: [fund], projects: [])
    return try Check.findings(in: register, asOf: "2021-01-01").map(\.kind)
  }

  @Test("Announced beside disbursed, by donor and year, in percent of what was announced")
  func predictability() {
    var fund = MissionSample.fund
    fund.forecasts = [
      Forecast(
        id: "f-1", donor: .organization("mali"), year: 2020, announced: MissionSample.money("200", "EUR")),
      Forecast(
        id: "f-2", donor: .organization("mali"), year: 2020, disbursed: MissionSample.money("150", "EUR")),
      Forecast(
        id: "f-3", donor: .organization("mali"), year: 2019, announced: MissionSample.money("10", "EUR")),
    ]
    let rows = Predictability(fund).rows
    #expect(rows.map(\.year) == [2019, 2020])
    #expect(rows.map(\.percent) == [nil, 75])
    #expect(rows.last?.difference?.description == "-50")
  }
}
