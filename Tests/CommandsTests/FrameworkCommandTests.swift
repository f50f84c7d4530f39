import Commands
import Domain
import TestSupport
import Testing

@Suite("Frameworks: their life, levels, results and workstreams")
struct FrameworkCommandTests {
  let room: Room
  private var itsp: Framework { get throws { try room.register.framework("itsp") } }
  private let output = MissionSample.output
  private let objective = ResultReference(framework: "itsp", result: "r-1")

  init() throws { room = try Room(MissionSample.framework) }

  private func added(_ command: some Command) throws -> ResultReference {
    let result: Identifier<ExpectedResult> = try #require(try room.run(command).added(to: "results"))
    return ResultReference(framework: "itsp", result: result)
  }

  @Test("A framework begins as a draft, named after its acronym")
  func adding() throws {
    let set = try room.run(
      AddFramework(
        kind: .codeOfConduct, name: Text(en: "Code", fr: "Code de conduite"), acronym: .same("Triple C"),
        owners: [Room.mali], parent: "itsp"))
    #expect(set.subject == .framework("triple-c"))
    let record = try room.register.framework("triple-c")
    #expect(record.standing == .draft && record.owners == [Room.mali] && record.parent == "itsp")
    #expect(room.error(AddFramework(kind: .plan, name: Text(fr: " "))) == .invalid(.name, .missing))
    #expect(
      room.error(AddFramework(kind: .plan, name: .same("X"), owners: [.body("x")]))
        == .noSuchRecord(.body, "x"))
    #expect(
      room.error(
        AddFramework(kind: .plan, name: .same("X"), term: Term(from: .date("2024"), to: .date("2021"))))
        == .invalid(.to, .endsBeforeItBegins))
  }

  @Test("An edit fills one language and keeps the other; a framework is never a part of itself")
  func editing() throws {
    try room.run(AddFramework(id: "part", kind: .plan, name: .same("Part"), parent: "itsp"))
    try room.run(EditFramework(framework: "itsp", name: Text(fr: "Plan"), area: Text(fr: "Mopti")))
    #expect(try itsp.name == Text(en: "Transition plan", fr: "Plan"))
    #expect(try itsp.area == Text(fr: "Mopti"))
    for parent: FrameworkID in ["itsp", "part"] {
      #expect(
        room.error(EditFramework(framework: "itsp", parent: .to(parent)))
          == .invalid(.parent, .cycle(parent.text)))
    }
    try room.run(EditFramework(framework: "part", parent: .to(nil)))
    try room.run(EditFramework(framework: "itsp", parent: .to("part")))
    #expect(try itsp.parent == "part")
  }

  @Test("A plan goes on from another one, which shows at both ends until it gives way; never from itself")
  func continuation() throws {
    try room.run(AddFramework(id: "next", kind: .plan, name: .same("Next"), predecessors: ["itsp"]))
    var all: [Framework] { get throws { try room.register.frameworks() } }
    #expect(try itsp.continuations(among: all) == ["next"])
    #expect(try room.register.framework("next").continued(among: all) == ["itsp"])
    for predecessor: FrameworkID in ["itsp", "next"] {
      #expect(
        room.error(EditFramework(framework: "itsp", predecessors: .to([predecessor])))
          == .invalid(.continues, .cycle(predecessor.text)))
    }
    try room.run(ChangeFrameworkStanding(framework: "itsp", to: .succeeded(by: "next", on: "2022")))
    #expect(try itsp.continuations(among: all).isEmpty)
    #expect(try room.register.framework("next").continued(among: all) == ["itsp"])
    #expect(
      room.error(AddFramework(kind: .plan, name: .same("X"), predecessors: ["none"]))
        == .noSuchRecord(.framework, "none"))
  }

  @Test("A result is about funds, other frameworks, bodies and organisations; each is there")
  func concerns() throws {
    let keys: [RecordKey] = [.body("mcp"), .organization("mali")]
    let result = try added(AddResult(framework: "itsp", title: .same("Concertation"), concerns: keys))
    #expect(try room.register.frameworks().results(concerning: .body("mcp")) == [result])
    try room.run(EditResult(result: result, concerns: .to([.organization("mali")])))
    #expect(try room.register.frameworks().results(concerning: .body("mcp")).isEmpty)
    #expect(
      room.error(EditResult(result: result, concerns: .to([.framework("itsp")])))
        == .invalid(.concerns, .cycle("itsp")))
    #expect(
      room.error(EditResult(result: result, concerns: .to([.fund("none")]))) == .noSuchRecord(.fund, "none"))
    #expect(
      room.error(EditResult(result: result, concerns: .to([.meeting("mcp-5", year: 2026)])))
        == .invalid(.concerns, ExpectedResult.cannotConcern("mcp-5")))
  }

  @Test("Validated is not formally approved: each takes down its own day")
  func validatedIsNotApproved() throws {
    try room.run(AddFramework(id: "plan", kind: .plan, name: .same("Plan")))
    try room.run(ChangeFrameworkStanding(framework: "plan", to: .validated, on: "2020-11"))
    var plan = try room.register.framework("plan")
    #expect(plan.standing == .validated && plan.validated == .date("2020-11") && plan.approved == nil)
    try room.run(EditFramework(framework: "plan", approved: .to(.date("2021-02"))))
    #expect(try room.register.framework("plan").standing == .validated)
    try room.run(ChangeFrameworkStanding(framework: "plan", to: .formallyApproved))
    plan = try room.register.framework("plan")
    #expect(plan.validated == .date("2020-11") && plan.approved == .date("2027-01-12"))
    #expect(
      room.refusal(ChangeFrameworkStanding(framework: "plan", to: .validated))
        == .frameworkTransition("plan", from: .formallyApproved, to: .validated))
  }

  @Test("An interruption needs its cause; work may be taken up again")
  func interruption() throws {
    for cause: Text? in [nil, Text(fr: "  ")] {
      #expect(
        room.error(ChangeFrameworkStanding(framework: "itsp", to: .interrupted(cause: cause, on: nil)))
          == .invalid(.cause, .missing))
    }
    let cause = Text(en: "Coup of May 2021", fr: "Coup d’État de mai 2021")
    try room.run(ChangeFrameworkStanding(framework: "itsp", to: .interrupted(cause: cause, on: "2021-05")))
    #expect(try itsp.standing == .interrupted(cause: cause, on: "2021-05"))
    #expect(
      room.refusal(ChangeFrameworkStanding(framework: "itsp", to: .formallyApproved))
        == .frameworkTransition("itsp", from: .interrupted, to: .formallyApproved))
    try room.run(ChangeFrameworkStanding(framework: "itsp", to: .inForce))
    #expect(try itsp.standing == .inForce && itsp.approved == nil)
  }

  @Test("What is closed or succeeded is read-only; a successor is another one that is open")
  func closing() throws {
    #expect(
      room.error(ChangeFrameworkStanding(framework: "itsp", to: .succeeded(by: "itsp", on: nil)))
        == .invalid(.successor, .cycle("itsp")))
    #expect(
      room.error(ChangeFrameworkStanding(framework: "itsp", to: .succeeded(by: "next", on: nil)))
        == .noSuchRecord(.framework, "next"))
    try room.run(AddFramework(id: "next", kind: .plan, name: .same("Next")))
    try room.run(ChangeFrameworkStanding(framework: "itsp", to: .succeeded(by: "next", on: nil)))
    #expect(try itsp.standing == .succeeded(by: "next", on: "2027-01-12"))
    let closed = Refusal.recordIsClosed(.framework("itsp"), successor: .framework("next"))
    #expect(room.refusal(EditFramework(framework: "itsp", name: .same("X"))) == closed)
    #expect(room.refusal(AddResult(framework: "itsp", title: .same("X"))) == closed)
    #expect(room.refusal(RateResult(result: output, rating: .achieved)) == closed)
    #expect(room.refusal(AddReview(framework: "itsp", title: .same("X"))) == closed)
    #expect(room.refusal(ChangeFrameworkStanding(framework: "itsp", to: .inForce)) == closed)
    try room.run(ChangeFrameworkStanding(framework: "next", to: .closed(on: nil)))
    #expect(try room.register.framework("next").standing == .closed(on: "2027-01-12"))
    try room.run(AddFramework(id: "third", kind: .plan, name: .same("Third")))
    try room.run(ChangeFrameworkStanding(framework: "third", to: .inForce))
    #expect(
      room.refusal(ChangeFrameworkStanding(framework: "third", to: .succeeded(by: "next", on: nil)))
        == .recordIsClosed(.framework("next"), successor: nil))
  }

  @Test("Levels stand in their order; one at which results stand is not removed")
  func levels() throws {
    try room.run(AddLevel(framework: "itsp", name: .same("outcome"), rank: .outcome, before: "l-2"))
    try room.run(AddLevel(framework: "itsp", name: .same("activity")))
    #expect(try itsp.levels.map(\.name.en) == ["objective", "outcome", "output", "activity"])
    let outcome = try itsp.levels[1].id
    try room.run(EditLevel(framework: "itsp", level: outcome, name: Text(fr: "effet"), rank: .to(nil)))
    #expect(try itsp.levels[1] == FrameworkLevel(id: outcome, name: Text(en: "outcome", fr: "effet")))
    #expect(room.refusal(RemoveLevel(framework: "itsp", level: "l-2")) == .levelInUse("itsp", "l-2"))
    try room.run(RemoveLevel(framework: "itsp", level: outcome))
    #expect(try itsp.levels.count == 3)
    #expect(
      room.error(RemoveLevel(framework: "itsp", level: outcome))
        == .noSuchElement(.level, outcome.text, in: .framework("itsp")))
  }

  @Test("A result takes the level below its parent's, and its place among those beside it")
  func results() throws {
    let second = try added(AddResult(framework: "itsp", title: .same("Services"), code: "1.2", before: nil))
    #expect(try itsp.result(second.result)?.level == "l-1")
    let below = try added(
      AddResult(framework: "itsp", title: .same("Schools"), parent: "r-1", code: "1.0", before: "r-1-1"))
    #expect(try itsp.result(below.result)?.level == "l-2")
    #expect(try itsp.results(under: "r-1").map(\.id) == [below.result, "r-1-1"])
    #expect(
      room.error(AddResult(framework: "itsp", title: .same("X"), parent: "r-1-1"))
        == .invalid(.level, .missing))
    #expect(
      room.error(AddResult(framework: "itsp", title: .same("X"), level: "none"))
        == .noSuchElement(.level, "none", in: .framework("itsp")))
    try room.run(EditResult(result: output, title: Text(fr: "Rouvertes"), code: .to(nil), level: "l-1"))
    let edited = try #require(try itsp.result("r-1-1"))
    #expect(edited.title == Text(en: "Prefectures reopened", fr: "Rouvertes") && edited.code == nil)
    #expect(edited.level == "l-1" && edited.rating == .atRisk)
  }

  @Test("A result is never below itself")
  func moving() throws {
    let second = try added(AddResult(framework: "itsp", title: .same("Services"), code: "2"))
    #expect(
      room.error(MoveResult(result: objective, parent: .to("r-1")))
        == .invalid(.parent, .cycle("1 State authority")))
    #expect(
      room.error(MoveResult(result: objective, parent: .to("r-1-1")))
        == .invalid(.parent, .cycle("1.1 Prefectures reopened")))
    #expect(
      room.error(MoveResult(result: objective, before: "r-1-1"))
        == .invalid(.parent, .cycle("1 State authority")))
    try room.run(MoveResult(result: output, parent: .to(second.result)))
    #expect(try itsp.results(under: second.result).map(\.id) == ["r-1-1"])
    try room.run(MoveResult(result: second, before: "r-1"))
    #expect(try itsp.results(under: nil).map(\.id) == [second.result, "r-1"])
    try room.run(MoveResult(result: objective, parent: .to("r-1-1")))
    #expect(try itsp.results(under: "r-1-1").map(\.id) == ["r-1"])
  }

  @Test("A result with results below it, indicators or projects is not removed")
  func removing() throws {
    #expect(room.refusal(RemoveResult(result: objective)) == .resultHasParts("itsp", "r-1"))
    #expect(room.refusal(RemoveResult(result: output)) == .resultHasParts("itsp", "r-1-1"))
    try room.run(RemoveIndicator(framework: "itsp", indicator: "n-1"))
    try room.add(Project(id: "roads", title: .same("Roads"), results: [output]))
    #expect(
      room.refusal(RemoveResult(result: output))
        == .stillReferredTo(.framework("itsp"), by: [.project("roads")]))
    try room.add(Project(id: "roads", title: .same("Roads")))
    try room.run(RemoveResult(result: output))
    try room.run(RemoveResult(result: objective))
    #expect(try itsp.results.isEmpty)
  }

  @Test("A result is rated, and has those who answer for it side by side, each once")
  func accountability() throws {
    try room.run(RateResult(result: output, rating: .achieved))
    try room.run(AddAnswerable(result: output, party: Room.nations, role: .supporting, side: .countryTeam))
    try room.run(AddAnswerable(result: output, party: Room.union, role: .supporting))
    var result = try #require(try itsp.result("r-1-1"))
    #expect(result.rating == .achieved && result.answerable.map(\.party) == [Room.union, Room.nations])
    #expect(result.answerable[0].role == .supporting && result.answerable[0].side == .mission)
    try room.run(RemoveAnswerable(result: output, party: Room.union))
    try room.run(RateResult(result: output, rating: nil))
    result = try #require(try itsp.result("r-1-1"))
    #expect(result.rating == nil && result.answerable.map(\.party) == [Room.nations])
    #expect(
      room.error(RemoveAnswerable(result: output, party: Room.union))
        == .noSuchElement(.responsibility, "au", in: .framework("itsp")))
  }

  @Test("A decision that exists is linked once to a result, and the link goes again")
  func decisions() throws {
    try room.run(UnlinkDecision(result: output, decision: MissionSample.decision))
    #expect(try itsp.result("r-1-1")?.decisions == [])
    let reference = try room.adopted()
    try room.run(LinkDecision(result: output, decision: reference))
    #expect(try room.run(LinkDecision(result: output, decision: reference)).changes.isEmpty)
    #expect(try itsp.result("r-1-1")?.decisions == [reference])
    #expect(
      room.error(LinkDecision(result: output, decision: DecisionReference(meeting: "mcp-6", decision: "x")))
        == .noSuchElement(.decision, "x", in: .meeting("mcp-6", year: 2027)))
    #expect(
      room.error(UnlinkDecision(result: output, decision: MissionSample.decision))
        == .noSuchElement(.decision, "d-1", in: .framework("itsp")))
  }

  @Test("A workstream is led by parties; results keep no workstream that is gone")
  func workstreams() throws {
    try room.run(AddWorkstream(framework: "itsp", title: Text(en: "Rights"), leads: [Room.nations]))
    let id = try #require(try itsp.workstreams.first?.id)
    try room.run(EditResult(result: output, workstream: .to(id)))
    try room.run(EditWorkstream(framework: "itsp", workstream: id, title: Text(fr: "Droits"), leads: .to([])))
    #expect(
      try itsp.workstreams == [Workstream(id: id, title: Text(en: "Rights", fr: "Droits"), leads: [])])
    #expect(
      room.error(EditResult(result: output, workstream: .to("none")))
        == .noSuchElement(.workstream, "none", in: .framework("itsp")))
    try room.run(RemoveWorkstream(framework: "itsp", workstream: id))
    #expect(try itsp.workstreams.isEmpty && itsp.result("r-1-1")?.workstream == nil)
  }
}
