import Commands
import Domain
import Storage
import TestSupport
import Testing

@Suite("Commands of funds")
struct FundCommandTests {
  private static let otherCurrency = RegisterError.refused(
    .otherCurrency(MissionSample.money("1", "USD").currency, than: MissionSample.money("1", "CHF").currency))

  @Test("A fund is named after its acronym, else its name, with its boards and its source")
  func add() throws {
    let register = try World.register()
    let set = try register.run(
      AddFund(
        kind: .pooled, name: Text(en: "Trust fund", fr: "Fonds d’affectation spéciale"),
        acronym: Text(en: "TF", fr: ""), administrator: .organization("un"), boards: ["mcp"],
        established: "2015", source: SourceNote(document: "S2")))
    #expect(set.subject == .fund("tf"))
    let fund = try register.fund("tf")
    #expect(fund.standing == .active)
    #expect(fund.administrator == .organization("un"))
    #expect(fund.boards == ["mcp"])
    #expect(fund.sources == [SourceNote(document: "S2")])
    try register.run(AddFund(kind: .quickImpact, name: .same("TF"), isProposed: true))
    #expect(try register.fund("tf-2").standing == .proposed)
  }

  @Test("A fund serves frameworks that are there")
  func serves() throws {
    let register = try World.register(MissionSample.framework)
    try register.run(AddFund(kind: .pooled, name: .same("TF"), serves: ["itsp"]))
    #expect(try register.fund("tf").serves == ["itsp"])
    #expect(
      register.error(of: EditFund(fund: "tf", serves: .to(["none"]))) == .noSuchRecord(.framework, "none"))
    try register.run(EditFund(fund: "tf", serves: .to([])))
    #expect(try register.fund("tf").serves.isEmpty)
  }

  @Test("What a fund cannot be, by field")
  func addInput() throws {
    let register = try World.register()
    #expect(register.error(of: AddFund(kind: .pooled, name: Text(en: " "))) == .invalid(.name, .missing))
    #expect(
      register.error(of: AddFund(kind: .pooled, name: .same("X"), administrator: .organization("x")))
        == .noSuchRecord(.organization, "x"))
    #expect(
      register.error(of: AddFund(kind: .pooled, name: .same("X"), boards: ["x"]))
        == .noSuchRecord(.body, "x"))
    try register.run(AddFund(id: "x", kind: .pooled, name: .same("X")))
    #expect(
      register.error(of: AddFund(id: "x", kind: .pooled, name: .same("Y")))
        == .identifierTaken(.fund("x")))
  }

  @Test("Names merge by language; the boards and the account's keeper are replaced")
  func edit() throws {
    let register = try World.register(MissionSample.fund, MissionSample.project)
    try register.run(
      EditFund(
        fund: "fcs", kind: .quickImpact, name: Text(fr: "Fonds"), administrator: .to(.organization("un")),
        boards: .to([]), source: .to(SourceNote(document: "S3"))))
    let fund = try register.fund("fcs")
    #expect(fund.name == Text(en: "Coherence Fund", fr: "Fonds"))
    #expect(fund.kind == .quickImpact)
    #expect(fund.administrator == .organization("un"))
    #expect(fund.boards.isEmpty)
    #expect(fund.sources == [SourceNote(document: "S3")])
    #expect(fund.contributions == MissionSample.fund.contributions)
    #expect(
      register.error(of: EditFund(fund: "fcs", boards: .to(["x"]))) == .noSuchRecord(.body, "x"))
    #expect(register.error(of: EditFund(fund: "x")) == .noSuchRecord(.fund, "x"))
  }

  @Test("Proposed, active, closed: only forward, and a closed fund is read-only")
  func standing() throws {
    let register = try World.register()
    try register.run(AddFund(id: "f", kind: .pooled, name: .same("F"), isProposed: true))
    try register.run(ChangeFundStanding(fund: "f", to: .active))
    #expect(
      register.error(of: ChangeFundStanding(fund: "f", to: .proposed))
        == .refused(.fundTransition("f", from: .active, to: .proposed)))
    #expect(
      register.error(of: ChangeFundStanding(fund: "f", to: .active))
        == .refused(.fundTransition("f", from: .active, to: .active)))
    try register.run(
      ChangeFundStanding(fund: "f", to: .closed(on: nil, instrument: Text(en: "Resolution"))))
    #expect(
      try register.fund("f").standing == .closed(on: "2026-12-01", instrument: Text(en: "Resolution")))
    let closed = RegisterError.refused(.recordIsClosed(.fund("f"), successor: nil))
    #expect(register.error(of: ChangeFundStanding(fund: "f", to: .active)) == closed)
    #expect(register.error(of: EditFund(fund: "f", name: .same("G"))) == closed)
    #expect(
      register.error(of: RecordContribution(fund: "f", donor: .organization("un"))) == closed)
    #expect(
      register.error(
        of: RecordReportedTotal(fund: "f", of: .budget, money: MissionSample.money("1", "USD"))) == closed)
    try register.run(UndoLast())
    #expect(try register.fund("f").standing == .active)
  }

  @Test("Reported totals stand beside, are corrected and taken back")
  func reported() throws {
    let register = try World.register(MissionSample.fund, MissionSample.project)
    let money = MissionSample.money("120000000", "USD")
    let set = try register.run(
      RecordReportedTotal(
        fund: "fcs", of: .alignedPortfolio, money: money, source: SourceNote(document: "S3")))
    let id = try #require(set.added(to: "reported", of: ReportedTotal.self))
    #expect(try register.fund("fcs").reported.last?.asAt == .notStated)
    try register.run(
      EditReportedTotal(fund: "fcs", total: id, asAt: .date("2018"), remark: Text(en: "Current")))
    let total = try #require(try register.fund("fcs").reported.last)
    #expect(total.asAt == .date("2018"))
    #expect(total.money == money)
    #expect(total.source == SourceNote(document: "S3"))
    #expect(FundStatement(try register.fund("fcs")).received == FundStatement(MissionSample.fund).received)
    try register.run(RemoveReportedTotal(fund: "fcs", total: id))
    #expect(try register.fund("fcs").reported == MissionSample.fund.reported)
    #expect(
      register.error(of: RemoveReportedTotal(fund: "fcs", total: id))
        == .noSuchElement(.reportedTotal, id.text, in: .fund("fcs")))
    #expect(
      register.error(
        of: RecordReportedTotal(fund: "fcs", of: .budget, money: MissionSample.money("0", "USD")))
        == .invalid(.amount, .notAnAmount(.notPositive("USD 0"))))
  }

  @Test("A phase has a title, a term and amounts in one currency")
  func phases() throws {
    let register = try World.register(MissionSample.fund, MissionSample.project)
    let budget = MissionSample.money("300000", "CHF")
    let set = try register.run(
      AddFundPhase(
        fund: "fcs", title: .same("Phase 3"), term: Term(from: .date("2019-07-01"), to: .date("2021-12-31")),
        budget: budget))
    let id = try #require(set.added(to: "phases", of: FundPhase.self))
    #expect(
      register.error(
        of: EditFundPhase(
          fund: "fcs", phase: id, allocated: .to(MissionSample.money("284791", "USD"))))
        == Self.otherCurrency)
    try register.run(
      EditFundPhase(
        fund: "fcs", phase: id, allocated: .to(MissionSample.money("284791", "CHF")), isCompleted: .to(true)))
    let phase = try #require(try register.fund("fcs").phases.first)
    #expect(phase.budget == budget)
    #expect(phase.allocated == MissionSample.money("284791", "CHF"))
    #expect(phase.isCompleted == true)
    #expect(
      register.error(of: EditFundPhase(fund: "fcs", phase: id, to: .to(.date("2018"))))
        == .invalid(.to, .endsBeforeItBegins))
    #expect(
      register.error(of: AddFundPhase(fund: "fcs", title: Text())) == .invalid(.title, .missing))
    try register.run(RemoveFundPhase(fund: "fcs", phase: id))
    #expect(try register.fund("fcs").phases.isEmpty)
    #expect(
      register.error(of: RemoveFundPhase(fund: "fcs", phase: id))
        == .noSuchElement(.phase, id.text, in: .fund("fcs")))
  }

  @Test("An aligned programme stands in no total of contributions")
  func aligned() throws {
    let register = try World.register(MissionSample.fund, MissionSample.project)
    let set = try register.run(
      AddAlignedProgramme(
        fund: "fcs", donor: .organization("un"), title: Text(en: "Roads"), partners: [.organization("mali")],
        money: MissionSample.money("5", "USD")))
    let id = try #require(set.added(to: "aligned", of: AlignedProgramme.self))
    let statement = FundStatement(try register.fund("fcs"))
    #expect(statement.aligned.all == [MissionSample.money("120000005", "USD")])
    #expect(statement.received == FundStatement(MissionSample.fund).received)
    try register.run(
      EditAlignedProgramme(
        fund: "fcs", programme: id, partners: .to([]), area: Text(fr: "Nord-Kivu"), money: .to(nil)))
    let programme = try #require(try register.fund("fcs").aligned.last)
    #expect(programme.partners.isEmpty)
    #expect(programme.area == Text(fr: "Nord-Kivu"))
    #expect(programme.money == nil)
    #expect(programme.title == Text(en: "Roads"))
    #expect(
      register.error(of: EditAlignedProgramme(fund: "fcs", programme: id, donor: .organization("x")))
        == .noSuchRecord(.organization, "x"))
    try register.run(RemoveAlignedProgramme(fund: "fcs", programme: id))
    #expect(try register.fund("fcs").aligned == MissionSample.fund.aligned)
    #expect(
      register.error(of: RemoveAlignedProgramme(fund: "fcs", programme: id))
        == .noSuchElement(.alignedProgramme, id.text, in: .fund("fcs")))
  }

  @Test("What a donor announced and what it disbursed are entered one after the other")
  func forecasts() throws {
    let register = try World.register(MissionSample.fund, MissionSample.project)
    let au = Party.organization("au")
    try register.run(
      RecordForecast(fund: "fcs", donor: au, year: 2020, announced: MissionSample.money("200", "CHF")))
    try register.run(
      RecordForecast(fund: "fcs", donor: au, year: 2020, disbursed: MissionSample.money("150", "CHF")))
    try register.run(
      RecordForecast(fund: "fcs", donor: au, year: 2020, announced: MissionSample.money("9", "USD")))
    let fund = try register.fund("fcs")
    #expect(fund.forecasts.count == 2)
    #expect(fund.forecasts[0].announced == MissionSample.money("200", "CHF"))
    #expect(Predictability(fund).rows[0].percent == 75)
    #expect(
      register.error(
        of: RecordForecast(
          fund: "fcs", donor: au, year: 2021, announced: MissionSample.money("1", "CHF"),
          disbursed: MissionSample.money("1", "USD")))
        == Self.otherCurrency)
    #expect(
      register.error(of: RecordForecast(fund: "fcs", donor: au, year: 2021))
        == .invalid(.announced, .missing))
    #expect(
      register.error(
        of: RecordForecast(fund: "fcs", donor: au, year: 21, announced: MissionSample.money("1", "CHF")))
        == .invalid(.year, .outOfRange("21", from: 1900, to: 2999)))
    try register.run(RemoveForecast(fund: "fcs", forecast: fund.forecasts[0].id))
    #expect(try register.fund("fcs").forecasts == [fund.forecasts[1]])
    #expect(
      register.error(of: RemoveForecast(fund: "fcs", forecast: "x"))
        == .noSuchElement(.forecast, "x", in: .fund("fcs")))
  }
}
