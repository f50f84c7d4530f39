import Commands
import Domain
import TestSupport
import Testing

@Suite("Carrying over to the next agenda")
struct CarryAgendaTests {
  private func room(_ change: (inout Meeting) -> Void = { _ in }, _ more: Meeting...) throws -> Room {
    var meeting = Room.sixth
    meeting.timing = .planned(meeting.timing.schedule)
    meeting.agenda = []
    change(&meeting)
    let room = try Room(meeting)
    for other in more { try room.add(other) }
    return room
  }

  private func titles(_ room: Room) throws -> [String] {
    try room.plenary.numberedAgenda.map { "\($0.number ?? "–") \($0.item.title.best(for: .english))" }
  }

  @Test(
    "The standard points, what was deferred, and one point for the decisions still open; done twice, nothing is added"
  )
  func carrying() throws {
    let room = try room()
    try room.run(CarryAgenda(meeting: "mcp-6"))
    let agenda = [
      "1 Opening", "2 Adoption of the agenda", "3 Approval of the previous minutes", "4 Matters arising",
      "4.1 Follow-up of earlier decisions", "5 Feuille de route", "6 Any other business", "7 Next meeting",
      "8 Closure",
    ]
    #expect(try titles(room) == agenda)
    let meeting = try room.plenary
    let carried = try #require(meeting.agenda.first { $0.carriedFrom != nil })
    #expect(carried.carriedFrom == AgendaItem.Origin(meeting: "mcp-5", item: "a-2"))
    #expect(carried.state == .provisional)
    #expect(
      meeting.agenda.flatMap(\.followsUp) == [DecisionReference(meeting: "mcp-5", decision: "d-1")])
    #expect(try room.run(CarryAgenda(meeting: "mcp-6")).changes.isEmpty)
  }

  private func group(_ id: BodyID, _ name: String, kind: Body.Kind = .thematicWorkingGroup) -> Body {
    Body(id: id, kind: kind, name: .same(name), parent: "mcp")
  }

  @Test(
    "The groups at work under the body report one by one under one heading, and each point is its group’s")
  func reports() throws {
    let room = try room()
    try room.add(group("security", "Security"))
    try room.add(group("agencies", "Agencies", kind: .interAgencyGroup))
    var over = group("over", "Over")
    over.standing = .proposed
    try room.add(over)
    try room.add(group("governance", "Governance"))
    try room.run(CarryAgenda(meeting: "mcp-6"))
    #expect(
      try titles(room)[5...] == [
        "5 Reports of the thematic working groups", "5.1 Governance", "5.2 Security", "6 Feuille de route",
        "7 Any other business", "8 Next meeting", "9 Closure",
      ])
    let presenters = try room.plenary.agenda.compactMap(\.presentedBy)
    #expect(presenters == [.body("governance"), .body("security")])
  }

  @Test("Reports that the last agenda had are taken as they were, with nothing of what was said then")
  func reportsAsBefore() throws {
    var fifth = Room.fifth
    fifth.documents.append(
      MeetingDocument(
        id: "m-1", kind: .report, title: .same("Security"), languages: .init(en: .ready, fr: nil),
        from: .body("security")))
    fifth.agenda += [
      AgendaItem(id: "a-7", title: .same("What the groups did"), annotation: .same("Ten minutes each")),
      AgendaItem(
        id: "a-8", state: .concluded, title: .same("On security"), parent: "a-7",
        discussion: .same("Much was said."), documents: ["m-1"]),
    ]
    let room = try room({ _ in }, fifth)
    try room.add(group("security", "Security"))
    try room.add(group("governance", "Governance"))
    try room.run(CarryAgenda(meeting: "mcp-6"))
    #expect(try titles(room).contains("5 What the groups did") && titles(room).contains("5.1 On security"))
    #expect(try !titles(room).contains { $0.hasSuffix("thematic working groups") })
    let laid = try room.plenary.agenda.filter { $0.kind == .substance && $0.carriedFrom == nil }
    #expect(laid.allSatisfy { $0.annotation == nil && $0.discussion == nil && $0.documents.isEmpty })
  }

  @Test("To an agenda that exists only what is missing is added")
  func existing() throws {
    let room = try room { $0.agenda = Room.sixth.agenda }
    try room.run(CarryAgenda(meeting: "mcp-6"))
    #expect(
      try titles(room) == [
        "1 Opening", "2 Matters arising", "2.1 Follow-up of earlier decisions", "3 Rapports des groupes",
        "4 Feuille de route", "5 Closure",
      ])
  }

  @Test("A first meeting has no previous minutes and nothing to carry")
  func first() throws {
    let other = Body(id: "new", kind: .committee, name: .same("New"))
    let meeting = Meeting(id: "new-1", year: 2027, body: "new", kind: .ordinary, ordinal: 1)
    let room = try Room(other, meeting)
    try room.run(CarryAgenda(meeting: "new-1"))
    #expect(
      try room.register.meeting("new-1").agenda.map(\.kind)
        == [.opening, .agenda, .mattersArising, .otherBusiness, .nextMeeting, .closure])
  }

  @Test("What an ordinary meeting deferred is not lost when an extraordinary one comes between")
  func between() throws {
    var extraordinary = Meeting(
      id: "mcp-extraordinary-2026", year: 2026, body: "mcp", kind: .extraordinary,
      timing: .held(Schedule(date: "2026-03-01")))
    extraordinary.agenda = [AgendaItem(id: "a-1", state: .deferred, title: .same("Urgent"))]
    extraordinary.decisions = [
      Decision(id: "d-1", title: .same("Later"), standing: .deferred(reason: nil))
    ]
    let room = try room({ _ in }, extraordinary)
    try room.run(CarryAgenda(meeting: "mcp-6"))
    let origins = try room.plenary.agenda.compactMap(\.carriedFrom?.meeting)
    #expect(origins == ["mcp-5", "mcp-extraordinary-2026"])
    #expect(
      try room.plenary.agenda.flatMap(\.followsUp).contains(
        DecisionReference(meeting: "mcp-extraordinary-2026", decision: "d-1")))
  }

  @Test("Points nested under a deferred one stay under it")
  func nested() throws {
    var fifth = Room.fifth
    fifth.agenda.append(
      AgendaItem(id: "a-3", state: .deferred, title: Text("Calendrier", in: .french), parent: "a-2"))
    let room = try room({ _ in }, fifth)
    try room.run(CarryAgenda(meeting: "mcp-6"))
    #expect(try titles(room).contains("5.1 Calendrier"))
  }

  @Test("Decisions that come open later join the point that follows up")
  func later() throws {
    let room = try room()
    try room.run(CarryAgenda(meeting: "mcp-6"))
    var fifth = Room.fifth
    fifth.decisions.append(
      Decision(
        id: "d-2", symbol: "MCP/5/Dec.2", standing: fifth.decisions[0].standing,
        responsible: [Responsibility(id: "r-1", party: Room.mali)]))
    try room.add(fifth)
    try room.run(CarryAgenda(meeting: "mcp-6"))
    let following = try room.plenary.agenda.filter { !$0.followsUp.isEmpty }
    #expect(following.map(\.followsUp.count) == [2])
  }

  @Test("A decision that was deferred comes back as a draft under a point of its own, once")
  func deferredDecision() throws {
    var fifth = Room.fifth
    fifth.decisions.append(
      Decision(
        id: "d-7", title: Text(en: "Joint posts", fr: "Postes communs"), verb: .requests, original: .french,
        paragraphs: [Paragraph(id: "p-1", text: Text("La Plateforme demande …", in: .french))],
        standing: .deferred(reason: nil), responsible: [Responsibility(id: "r-1", party: Room.mali)],
        deadline: .date("2026-06-30")))
    let room = try room({ _ in }, fifth)
    try room.run(CarryAgenda(meeting: "mcp-6"))
    #expect(try titles(room).contains("6 Joint posts"))
    let reference = DecisionReference(meeting: "mcp-5", decision: "d-7")
    let point = try #require(try room.plenary.agenda.first { $0.followsUp == [reference] })
    let draft = try #require(try room.plenary.decisions.last)
    #expect(draft.item == point.id && draft.standing == .proposed && draft.verb == .requests)
    #expect(draft.paragraphs.map(\.text.fr) == ["La Plateforme demande …"])
    #expect(draft.responsible.map(\.party) == [Room.mali] && draft.deadline == nil)
    #expect(try room.run(CarryAgenda(meeting: "mcp-6")).changes.isEmpty)
  }

  @Test("Where its point was deferred as well, the draft goes under that one")
  func deferredWithItsPoint() throws {
    var fifth = Room.fifth
    fifth.decisions.append(
      Decision(
        id: "d-7", item: "a-2", title: Text(en: "Joint posts", fr: "Postes communs"),
        standing: .deferred(reason: nil)))
    let room = try room({ _ in }, fifth)
    try room.run(CarryAgenda(meeting: "mcp-6"))
    let carried = try #require(try room.plenary.agenda.first { $0.carriedFrom?.item == "a-2" })
    #expect(carried.followsUp.last == DecisionReference(meeting: "mcp-5", decision: "d-7"))
    #expect(try room.plenary.decisions.last?.item == carried.id)
    #expect(try !titles(room).contains { $0.contains("Joint posts") })
  }

  @Test("Only a meeting of a body that is still ahead has an agenda to prepare")
  func refusals() throws {
    let event = Meeting(id: "visit-2013", year: 2013, body: nil, kind: .visit)
    let room = try Room(event)
    #expect(room.refusal(CarryAgenda(meeting: "visit-2013")) == .noBody("visit-2013"))
    #expect(room.refusal(CarryAgenda(meeting: "mcp-5")) == .notInSession("mcp-5", .held))
    #expect(room.refusal(CarryAgenda(meeting: "srs-1")) == .bodyIsClosed("srs", successor: nil))
  }
}
