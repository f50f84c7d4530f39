import Commands
import Domain
import Storage
import TestSupport
import Testing

/// A fund with everything that can be recorded of one, and two others: one that is proposed, one that is closed.
enum SampleFunds {
  static let fund: FundID = "frs"

  private static let once = Result { try funded() }

  static func register() throws -> MemoryRegister { try once.get() }

  private static func funded() throws -> MemoryRegister {
    let builder = SampleBuilder(try SampleRegister.prepared().copy())
    try builder.run(
      AddFund(
        id: fund, kind: .pooled,
        name: Text(en: "Sahel Resilience Fund", fr: "Fonds pour la résilience au Sahel"),
        acronym: Text(en: "SRF", fr: "FRS"), administrator: .organization("un"), boards: ["mcp"],
        established: "2024",
        purpose: Text(
          en: "Pays for what the four groups do across borders.",
          fr: "Finance ce que les quatre groupes font de part et d’autre des frontières.")))
    try contributions(builder)
    try builder.run(
      RecordReportedTotal(
        fund: fund, of: .contributions, money: dollars("4200000"), asAt: .date("2026-06"),
        source: SourceNote(document: "S0")))
    try allocations(builder)
    try years(builder)
    try builder.run(
      AddFund(
        id: "window", kind: .quickImpact, name: Text(en: "Quick impact", fr: "Impact rapide"),
        isProposed: true))
    try builder.run(
      AddFund(
        id: "old", kind: .projectBudget, name: Text(en: "First budget", fr: "Premier budget"),
        acronym: Text(en: "FB", fr: "PB")))
    try builder.run(
      ChangeFundStanding(
        fund: "old", to: .closed(on: "2025-12-31", instrument: Text(en: "Letter", fr: "Lettre"))))
    return builder.register
  }

  private static func dollars(_ amount: String) -> Money { MissionSample.money(amount, "USD") }

  private static func contributions(_ builder: SampleBuilder) throws {
    let lives: [(donor: Party, steps: [(ContributionStep.Kind, Money?, StatedDate)])] = [
      (
        .organization("eu"),
        [
          (.pledge, dollars("3000000"), .date("2025-03")),
          (.commitment, dollars("2500000"), .date("2025-05-04")),
          (.receipt, dollars("1250000.50"), .date("2025-06-30")),
        ]
      ),
      (.organization("chad"), [(.pledge, dollars("500000"), .notStated)]),
      (.organization("mali"), [(.receipt, MissionSample.money("250000000", "XOF"), .date("2025"))]),
      (
        .organization("niger"),
        [
          (.pledge, MissionSample.money("90000000", "XOF"), .date("2025-02")),
          (.cancellation, nil, .date("2026-02")),
        ]
      ),
    ]
    for life in lives {
      let (kind, amount, on) = life.steps[0]
      try builder.run(
        RecordContribution(fund: fund, donor: life.donor, kind: kind, money: amount, on: on))
      let id = try #require(try builder.register.fund(fund).contributions.last?.id)
      for (kind, amount, on) in life.steps.dropFirst() {
        try builder.run(AddContributionStep(fund: fund, contribution: id, kind: kind, money: amount, on: on))
      }
    }
    try builder.run(
      RecordContribution(fund: fund, donor: .organization("au"), remark: Text(en: "Named only.")))
  }

  private static func allocations(_ builder: SampleBuilder) throws {
    try builder.run(
      AddAllocation(
        fund: fund, title: Text(en: "Wells of the border", fr: "Puits de la frontière"),
        money: dollars("700000"), on: .date("2025-10"),
        decision: DecisionReference(meeting: "mcp-2", decision: "dialogue-in-mali")))
    let id = try #require(try builder.register.fund(fund).allocations.last?.id)
    try builder.run(
      RecordDisbursement(
        fund: fund, allocation: id, money: dollars("200000"), on: .date("2025-11-04"), note: "1"))
  }

  private static func years(_ builder: SampleBuilder) throws {
    for (year, came) in [(2024, "800000"), (2025, "1250000")] {
      try builder.run(
        RecordForecast(
          fund: fund, donor: .organization("eu"), year: year, announced: dollars("1000000"),
          disbursed: dollars(came)))
    }
    try builder.run(
      AddFundPhase(
        fund: fund, title: Text(en: "Phase 1", fr: "Phase 1"),
        term: Term(from: .date("2024-01-01"), to: .date("2025-12-31")), budget: dollars("900000"),
        allocated: dollars("700000"), isCompleted: true))
    try builder.run(
      AddAlignedProgramme(
        fund: fund, donor: .organization("eu"), title: Text(en: "Roads", fr: "Routes"),
        partners: [.organization("un")], money: dollars("12000000"), asAt: .date("2026")))
  }
}
