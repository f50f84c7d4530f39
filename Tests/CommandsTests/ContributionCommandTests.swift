import Commands
import Domain
import Storage
import TestSupport
import Testing

@Suite("Commands of contributions and allocations")
struct ContributionCommandTests {
  private let register: MemoryRegister
  private let usd: Currency
  private let chf: Currency

  init() throws {
    register = try World.register(MissionSample.fund, MissionSample.project)
    usd = try #require(Currency("USD"))
    chf = try #require(Currency("CHF"))
  }

  private func dollars(_ amount: String) -> Money { MissionSample.money(amount, "USD") }

  private func record(_ kind: ContributionStep.Kind, _ amount: String) throws -> Identifier<Contribution> {
    let set = try register.run(
      RecordContribution(fund: "fcs", donor: .organization("un"), kind: kind, money: dollars(amount)))
    return try #require(set.added(to: "contributions", of: Contribution.self))
  }

  private func step(
    _ id: Identifier<Contribution>, _ kind: ContributionStep.Kind, _ money: Money? = nil
  ) -> AddContributionStep {
    AddContributionStep(fund: "fcs", contribution: id, kind: kind, money: money)
  }

  private func contribution(_ id: Identifier<Contribution>) throws -> Contribution {
    try #require(try register.fund("fcs").contributions.first { $0.id == id })
  }

  @Test("A contribution goes from pledge through commitment to receipt")
  func life() throws {
    let set = try register.run(
      RecordContribution(
        fund: "fcs", donor: .organization("un"), purpose: Text(en: "Stabilisation"), kind: .pledge,
        money: dollars("100"), on: .date("2026-03"), note: "Letter", source: SourceNote(document: "S3")))
    #expect(set.detail == "un")
    let id = try #require(set.added(to: "contributions", of: Contribution.self))
    #expect(try contribution(id).state == .pledged)
    #expect(try contribution(id).steps[0].note == "Letter")
    try register.run(step(id, .commitment, dollars("80.50")))
    #expect(try contribution(id).state == .committed)
    try register.run(step(id, .receipt, dollars("30")))
    try register.run(step(id, .reduction, dollars("20")))
    #expect(try contribution(id).standing.committed == DecimalNumber("60.50"))
    try register.run(step(id, .cancellation))
    #expect(try contribution(id).standing.pledged == DecimalNumber(30))
    #expect(try contribution(id).state == .received)
  }

  @Test("A step is corrected, unless those that follow could not follow on it any more")
  func editStep() throws {
    let id = try record(.pledge, "100")
    try register.run(step(id, .commitment, dollars("80")))
    try register.run(step(id, .reduction, dollars("30")))
    let (pledge, reduction) = (try contribution(id).steps[0].id, try contribution(id).steps[2].id)
    func edit(_ step: Identifier<ContributionStep>, _ money: Revision<Money?>) -> EditContributionStep {
      EditContributionStep(fund: "fcs", contribution: id, step: step, money: money)
    }
    let set = try register.run(edit(pledge, .to(dollars("90"))))
    #expect(set.detail == "un" && set.action == "edit-contribution-step")
    #expect(try contribution(id).standing.pledged == DecimalNumber(60))
    #expect(
      register.error(of: edit(pledge, .to(dollars("20"))))
        == .refused(.beyondOutstanding("fcs", id, outstanding: dollars("80"))))
    #expect(register.error(of: edit(pledge, .to(nil))) == .invalid(.amount, .missing))
    #expect(
      register.error(of: edit(reduction, .to(MissionSample.money("5", "CHF"))))
        == .refused(.otherCurrency(chf, than: usd)))
    try register.run(
      EditContributionStep(
        fund: "fcs", contribution: id, step: reduction, kind: .cancellation, money: .to(nil),
        on: .date("2026-05"), note: .to("Letter")))
    #expect(try contribution(id).state == .cancelled)
    #expect(try contribution(id).steps[2].note == "Letter")
    #expect(
      register.error(of: edit("s-none", .kept))
        == .noSuchElement(.contributionStep, "s-none", in: .fund("fcs")))
  }

  @Test("A donor may be known without its amount; a kind and an amount belong together")
  func withoutAmount() throws {
    let set = try register.run(RecordContribution(fund: "fcs", donor: .organization("un")))
    let id = try #require(set.added(to: "contributions", of: Contribution.self))
    #expect(try contribution(id).steps.isEmpty)
    try register.run(step(id, .pledge, dollars("5")))
    #expect(
      register.error(of: RecordContribution(fund: "fcs", donor: .organization("un"), kind: .pledge))
        == .invalid(.amount, .missing))
    #expect(
      register.error(
        of: RecordContribution(fund: "fcs", donor: .organization("un"), money: dollars("1")))
        == .invalid(.kind, .missing))
    #expect(
      register.error(of: RecordContribution(fund: "fcs", donor: .organization("x")))
        == .noSuchRecord(.organization, "x"))
  }

  @Test("A step in another currency is refused, and so is an amount that is not positive")
  func currency() throws {
    let id = try record(.pledge, "100")
    let francs = MissionSample.money("100", "CHF")
    #expect(
      register.error(of: step(id, .commitment, francs)) == .refused(.otherCurrency(chf, than: usd)))
    #expect(
      register.error(of: step(id, .commitment, dollars("-1")))
        == .invalid(.amount, .notAnAmount(.notPositive("USD -1"))))
    #expect(register.error(of: step(id, .receipt)) == .invalid(.amount, .missing))
    #expect(try contribution(id).steps.count == 1)
  }

  @Test("No more is taken off than is still to come")
  func reduction() throws {
    let id = try record(.pledge, "100")
    try register.run(step(id, .receipt, dollars("40")))
    let outstanding = Refusal.beyondOutstanding("fcs", id, outstanding: dollars("60"))
    #expect(register.error(of: step(id, .reduction, dollars("60.01"))) == .refused(outstanding))
    #expect(register.error(of: step(id, .cancellation, dollars("59"))) == .refused(outstanding))
    try register.run(step(id, .reduction, dollars("60")))
    #expect(try contribution(id).state == .received)
    #expect(
      register.error(of: step(id, .cancellation))
        == .refused(.beyondOutstanding("fcs", id, outstanding: dollars("0"))))
  }

  @Test("Nothing begins with a reduction, and nothing follows on a cancellation until that is removed")
  func cancellation() throws {
    let first = register.error(
      of: RecordContribution(
        fund: "fcs", donor: .organization("un"), kind: .reduction, money: dollars("1")))
    guard case .refused(.beyondOutstanding("fcs", _, outstanding: dollars("0"))) = first else {
      Issue.record("\(String(describing: first))")
      return
    }
    let id = try record(.commitment, "100")
    try register.run(step(id, .cancellation, dollars("100")))
    #expect(try contribution(id).state == .cancelled)
    #expect(
      register.error(of: step(id, .receipt, dollars("1")))
        == .refused(.contributionIsCancelled("fcs", id)))
    let last = try #require(try contribution(id).steps.last?.id)
    try register.run(RemoveContributionStep(fund: "fcs", contribution: id, step: last))
    try register.run(step(id, .receipt, dollars("100")))
    #expect(try contribution(id).state == .received)
  }

  @Test("A step stays while a later one takes off what it brought")
  func removeStep() throws {
    let id = try record(.pledge, "100")
    try register.run(step(id, .reduction, dollars("10")))
    let pledge = try contribution(id).steps[0].id
    #expect(
      register.error(of: RemoveContributionStep(fund: "fcs", contribution: id, step: pledge))
        == .refused(.beyondOutstanding("fcs", id, outstanding: dollars("0"))))
    #expect(
      register.error(of: RemoveContributionStep(fund: "fcs", contribution: id, step: "x"))
        == .noSuchElement(.contributionStep, "x", in: .fund("fcs")))
    let reduction = try contribution(id).steps[1].id
    try register.run(RemoveContributionStep(fund: "fcs", contribution: id, step: reduction))
    #expect(try contribution(id).standing.pledged == DecimalNumber(100))
  }

  @Test("Out of which fund a donor gives is another one that is there")
  func through() throws {
    try register.run(AddFund(id: "pbf", kind: .pooled, name: .same("PBF")))
    let set = try register.run(RecordContribution(fund: "fcs", donor: .organization("un"), through: "pbf"))
    let id = try #require(set.added(to: "contributions", of: Contribution.self))
    #expect(try contribution(id).through == "pbf")
    #expect(
      register.error(of: EditContribution(fund: "fcs", contribution: id, through: .to("fcs")))
        == .invalid(.through, .cycle("fcs")))
    #expect(
      register.error(of: RecordContribution(fund: "fcs", donor: .organization("un"), through: "x"))
        == .noSuchRecord(.fund, "x"))
    try register.run(EditContribution(fund: "fcs", contribution: id, through: .to(nil)))
    #expect(try contribution(id).through == nil)
  }

  @Test("Who gives and what for is corrected; the whole is taken back, and comes again by undo")
  func editAndRemove() throws {
    try register.run(
      EditContribution(
        fund: "fcs", contribution: "k-1", donor: .organization("un"), purpose: Text(fr: "Routes"),
        source: .to(SourceNote(document: "S3"))))
    let edited = try contribution("k-1")
    #expect(edited.donor == .organization("un"))
    #expect(edited.purpose == Text(fr: "Routes"))
    #expect(edited.source == SourceNote(document: "S3"))
    #expect(edited.steps == MissionSample.fund.contributions[0].steps)
    try register.run(RemoveContribution(fund: "fcs", contribution: "k-1"))
    #expect(try register.fund("fcs").contributions.map(\.id) == ["k-2"])
    #expect(
      register.error(of: EditContribution(fund: "fcs", contribution: "k-1"))
        == .noSuchElement(.contribution, "k-1", in: .fund("fcs")))
    try register.run(UndoLast())
    #expect(try contribution("k-1") == edited)
  }

  @Test("An allocation goes to a project or has a title, by a decision that is there")
  func allocations() throws {
    #expect(
      register.error(of: AddAllocation(fund: "fcs", money: dollars("1"))) == .invalid(.project, .missing))
    #expect(
      register.error(of: AddAllocation(fund: "fcs", project: "x", money: dollars("1")))
        == .noSuchRecord(.project, "x"))
    let decision = DecisionReference(meeting: "mcp-5", decision: "x")
    #expect(
      register.error(
        of: AddAllocation(fund: "fcs", project: "roads", money: dollars("1"), decision: decision))
        == .noSuchElement(.decision, "x", in: .meeting("mcp-5", year: 2026)))
    let set = try register.run(
      AddAllocation(fund: "fcs", title: Text(en: "Bridges"), money: dollars("70"), on: .date("2026")))
    #expect(set.detail == "Bridges")
    let id = try #require(set.added(to: "allocations", of: Allocation.self))
    try register.run(EditAllocation(fund: "fcs", allocation: id, project: .to("roads"), money: dollars("75")))
    let allocation = try #require(try register.fund("fcs").allocations.last)
    #expect(allocation.project == "roads")
    #expect(allocation.money == dollars("75"))
    #expect(allocation.title == Text(en: "Bridges"))
    try register.run(RemoveAllocation(fund: "fcs", allocation: id))
    #expect(try register.fund("fcs").allocations.map(\.id) == ["al-1"])
    #expect(
      register.error(of: RemoveAllocation(fund: "fcs", allocation: id))
        == .noSuchElement(.allocation, id.text, in: .fund("fcs")))
  }

  @Test("What was paid is in the currency of the allocation, and holds it")
  func disbursements() throws {
    let other = RegisterError.refused(.otherCurrency(chf, than: usd))
    let francs = MissionSample.money("1", "CHF")
    #expect(
      register.error(of: RecordDisbursement(fund: "fcs", allocation: "al-1", money: francs)) == other)
    let set = try register.run(
      RecordDisbursement(fund: "fcs", allocation: "al-1", money: dollars("40000"), on: .date("2026-05-02")))
    #expect(set.detail == "Feeder roads")
    let paid = try #require(try register.fund("fcs").allocations[0].disbursements.first)
    #expect(paid.on == .date("2026-05-02"))
    #expect(
      register.error(of: RemoveAllocation(fund: "fcs", allocation: "al-1"))
        == .refused(.allocationPaid("fcs", "al-1")))
    #expect(register.error(of: EditAllocation(fund: "fcs", allocation: "al-1", money: francs)) == other)
    let remove = RemoveDisbursement(fund: "fcs", allocation: "al-1", disbursement: paid.id)
    try register.run(remove)
    #expect(
      register.error(of: remove) == .noSuchElement(.disbursement, paid.id.text, in: .fund("fcs")))
    try register.run(RemoveAllocation(fund: "fcs", allocation: "al-1"))
  }
}
