import CanonicalJSON
import Commands
import Domain
import Storage
import TestSupport
import Testing

@Suite("Projects and risks: their commands, with what they refuse")
struct ProjectCommandTests {
  private let register: MemoryRegister

  init() throws {
    var trees = try Sample.records()
    trees[.framework("itsp")] = try JSONTreeEncoder().encode(MissionSample.framework)
    trees[.fund("fcs")] = try JSONTreeEncoder().encode(MissionSample.fund)
    trees[.project("roads")] = try JSONTreeEncoder().encode(MissionSample.project)
    register = MemoryRegister(trees)
  }

  private func error(_ command: some Command) -> RegisterError? {
    do {
      try register.perform(command, in: .fixed())
      return nil
    } catch {
      return error
    }
  }

  private var roads: Project { get throws { try register.project("roads") } }

  @Test("A project is entered with what it is tied to, under an identifier of its acronym")
  func add() throws {
    let links = ProjectLinks(
      funds: ["fcs"], results: [MissionSample.output], decisions: [MissionSample.decision])
    let command = AddProject(
      title: Text(en: "Community policing", fr: "Police de proximité"), acronym: .same("CP"),
      state: .approved, since: "2020", links: links, budget: MissionSample.money("300000", "CHF"))
    #expect(error(command) == nil)
    let project = try register.project("cp")
    #expect(project.standing == ProjectStanding(.approved, since: "2020"))
    #expect(project.funds == ["fcs"] && project.results == [MissionSample.output])
    #expect(error(command) == nil)
    #expect(try register.project("cp-2").budget == MissionSample.money("300000", "CHF"))
    #expect(error(AddProject(title: Text())) == .invalid(.title, .missing))
    #expect(
      error(AddProject(title: .same("X"), links: ProjectLinks(funds: ["none"])))
        == .noSuchRecord(.fund, "none"))
    let gone = ResultReference(framework: "itsp", result: "gone")
    #expect(
      error(AddProject(title: .same("X"), links: ProjectLinks(results: [gone])))
        == .noSuchElement(.result, "gone", in: .framework("itsp")))
  }

  @Test("Operational closure makes the final narrative report due three months after, once")
  func closure() throws {
    #expect(error(AdvanceProject(project: "roads", to: .operationallyClosed, on: "2022-11-30")) == nil)
    let report = try #require(try roads.reports.last)
    #expect(report.kind == .finalNarrative && report.due == "2023-02-28")
    #expect(error(UndoLast()) == nil)
    #expect(error(AddProjectReport(project: "roads", kind: .finalNarrative, due: "2023-01-31")) == nil)
    #expect(error(AdvanceProject(project: "roads", to: .operationallyClosed, on: "2022-11-30")) == nil)
    #expect(try roads.reports.filter { $0.kind == .finalNarrative }.map(\.due) == ["2023-01-31"])
  }

  @Test("A project goes the way of its life; suspending needs a reason; what is over is read-only")
  func states() throws {
    #expect(
      error(AdvanceProject(project: "roads", to: .concept))
        == .refused(.projectTransition("roads", from: .implementing, to: .concept)))
    #expect(error(AdvanceProject(project: "roads", to: .suspended)) == .invalid(.reason, .missing))
    #expect(error(AdvanceProject(project: "roads", to: .suspended, reason: .same("Floods"))) == nil)
    #expect(try roads.standing.reason == .same("Floods"))
    #expect(error(AdvanceProject(project: "roads", to: .cancelled, reason: .same("Floods"))) == nil)
    let closed = RegisterError.refused(.recordIsClosed(.project("roads"), successor: nil))
    #expect(error(EditProject(project: "roads", area: .same("Gao"))) == closed)
    #expect(error(AddRisk(holder: .project("roads"), title: .same("Floods"))) == closed)
    #expect(error(UndoLast()) == nil)
    #expect(error(EditProject(project: "roads", area: .same("Gao"))) == nil)
  }

  @Test("What is edited changes, the rest stays, and a term does not end before it begins")
  func edit() throws {
    let command = EditProject(
      project: "roads", title: Text(fr: "Pistes"), budget: .to(MissionSample.money("12.50", "EUR")),
      to: .to(.date("2023")))
    #expect(error(command) == nil)
    #expect(try roads.title == Text(en: "Feeder roads", fr: "Pistes"))
    #expect(try roads.budget == MissionSample.money("12.50", "EUR"))
    #expect(try roads.term == Term(from: .date("2021"), to: .date("2023")))
    #expect(
      error(EditProject(project: "roads", to: .to(.date("2020")))) == .invalid(.to, .endsBeforeItBegins))
  }

  @Test("Links come once, and go; so do partners and reports")
  func links() throws {
    let links = ProjectLinks(funds: ["fcs"], decisions: [MissionSample.decision])
    #expect(error(LinkProject(project: "roads", links: links)) == nil)
    #expect(try roads.funds == ["fcs"] && roads.decisions == [MissionSample.decision])
    #expect(error(UnlinkProject(project: "roads", links: ProjectLinks(funds: ["fcs"]))) == nil)
    #expect(try roads.funds.isEmpty && roads.decisions == [MissionSample.decision])
    let partner = AddProjectPartner(project: "roads", party: .organization("mali"), role: .government)
    #expect(error(partner) == nil && error(partner) == nil)
    #expect(try roads.partners.map(\.role) == [.lead, .government])
    #expect(error(RemoveProjectPartner(project: "roads", partner: "q-1")) == nil)
    #expect(try roads.partners.map(\.role) == [.government])
    #expect(
      error(RemoveProjectPartner(project: "roads", partner: "q-1"))
        == .noSuchElement(.partner, "q-1", in: .project("roads")))
    #expect(error(EditProjectReport(project: "roads", report: "e-1", submitted: .to("2022-04-02"))) == nil)
    #expect(try roads.reports.first?.submitted == "2022-04-02" && roads.reports.first?.due == "2022-03-31")
    #expect(error(RemoveProjectReport(project: "roads", report: "e-1")) == nil)
    #expect(try roads.reports.isEmpty)
  }

  @Test("Risks of a framework and of a project are recorded, graded, closed and taken off alike")
  func risks() throws {
    for holder in [RiskHolder.framework("itsp"), .project("roads")] {
      let added = AddRisk(
        holder: holder, title: .same("Drought"), likelihood: .high, owner: .organization("au"))
      #expect(error(added) == nil)
      func risks() throws -> [Risk] {
        switch holder {
        case .framework(let id): try register.framework(id).risks
        case .project(let id): try register.project(id).risks
        }
      }
      let risk = try #require(try risks().first)
      #expect(
        error(EditRisk(holder: holder, risk: risk.id, likelihood: .to(.low), isClosed: .to(true))) == nil)
      #expect(try risks().first?.likelihood == .low && risks().first?.isClosed == true)
      #expect(try risks().first?.owner == .organization("au"))
      #expect(error(RemoveRisk(holder: holder, risk: risk.id)) == nil)
      #expect(try risks().isEmpty)
    }
    #expect(error(AddRisk(holder: .project("roads"), title: Text())) == .invalid(.title, .missing))
  }
}
