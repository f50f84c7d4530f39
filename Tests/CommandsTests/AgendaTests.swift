import Commands
import Domain
import TestSupport
import Testing

@Suite("The agenda")
struct AgendaTests {
  let room: Room
  /// The plenary as it is before it begins.
  let ahead: Room

  init() throws {
    room = try Room()
    var planned = Room.sixth
    planned.timing = .planned(planned.timing.schedule)
    ahead = try Room(planned)
  }

  private let key = RecordKey.meeting("mcp-6", year: 2027)

  private func titles(_ room: Room) throws -> [String] {
    try room.plenary.numberedAgenda.map { "\($0.number ?? "–") \($0.item.title.best(for: .french))" }
  }

  @Test("A new point comes before the closing ones, or before another one, or under one")
  func adding() throws {
    let changes = try ahead.run(
      AddAgendaItem(
        meeting: "mcp-6", title: Text(fr: "Feuille de route"), annotation: Text(fr: "Voir Doc.1"),
        presenters: [Room.chad], followsUp: [DecisionReference(meeting: "mcp-5", decision: "d-1")]))
    #expect(changes.detail == "3 Feuille de route")
    try ahead.run(AddAgendaItem(meeting: "mcp-6", title: Text(fr: "Divers"), kind: .otherBusiness))
    try ahead.run(AddAgendaItem(meeting: "mcp-6", title: Text(fr: "Sécurité"), parent: "a-2"))
    try ahead.run(AddAgendaItem(meeting: "mcp-6", title: Text(fr: "Hommage"), before: "a-2"))
    #expect(
      try titles(ahead) == [
        "1 Ouverture", "2 Hommage", "3 Rapports des groupes", "3.1 Sécurité", "4 Feuille de route",
        "5 Divers",
        "6 Clôture",
      ])
    let item = try #require(try ahead.plenary.agenda.first { $0.title.fr == "Feuille de route" })
    #expect(item.state == .provisional && item.presentedBy == Room.chad && item.followsUp.count == 1)
  }

  @Test("A point in front of a nested one is nested there")
  func addingNested() throws {
    try ahead.run(AddAgendaItem(meeting: "mcp-6", title: Text(fr: "Sécurité"), parent: "a-2"))
    let nested = try #require(try ahead.plenary.agenda.last?.id)
    try ahead.run(AddAgendaItem(meeting: "mcp-6", title: Text(fr: "Gouvernance"), before: nested))
    #expect(try titles(ahead)[2...3] == ["2.1 Gouvernance", "2.2 Sécurité"])
    #expect(
      ahead.error(AddAgendaItem(meeting: "mcp-6", title: .same("x"), parent: "a-1", before: nested))
        == .noSuchElement(.agendaItem, nested.text, in: key))
  }

  @Test("To an agenda that was adopted a point is a proposal, without a number")
  func proposing() throws {
    try room.run(AdoptAgenda(meeting: "mcp-6"))
    let changes = try room.run(AddAgendaItem(meeting: "mcp-6", title: Text(fr: "Urgence")))
    #expect(changes.detail == "Urgence")
    #expect(try titles(room)[2] == "– Urgence")
    let item = try #require(try room.plenary.agenda.first { $0.state == .proposed })
    try room.run(ChangeAgendaItemState(meeting: "mcp-6", item: item.id, to: .adopted))
    #expect(try titles(room)[2] == "3 Urgence")
  }

  @Test("What is missing or wrong is named by its field")
  func input() throws {
    func error(_ command: AddAgendaItem) -> RegisterError? { ahead.error(command) }
    #expect(error(AddAgendaItem(meeting: "mcp-6", title: Text(fr: " "))) == .invalid(.title, .missing))
    #expect(
      error(AddAgendaItem(meeting: "mcp-6", title: .same("x"), parent: "a-9"))
        == .noSuchElement(.agendaItem, "a-9", in: key))
    #expect(
      error(AddAgendaItem(meeting: "mcp-6", title: .same("x"), before: "a-9"))
        == .noSuchElement(.agendaItem, "a-9", in: key))
    #expect(
      error(AddAgendaItem(meeting: "mcp-6", title: .same("x"), presenters: [.person("x")]))
        == .noSuchRecord(.person, "x"))
    #expect(
      error(
        AddAgendaItem(
          meeting: "mcp-6", title: .same("x"),
          followsUp: [DecisionReference(meeting: "mcp-5", decision: "d-9")]))
        == .noSuchElement(.decision, "d-9", in: .meeting("mcp-5", year: 2017)))
    #expect(
      ahead.error(EditAgendaItem(meeting: "mcp-6", item: "a-1", title: Text(en: "", fr: "")))
        == .invalid(.title, .missing))
    #expect(
      ahead.error(EditAgendaItem(meeting: "mcp-6", item: "a-1", documents: .to(["m-9"])))
        == .noSuchElement(.document, "m-9", in: key))
    #expect(
      ahead.error(EditAgendaItem(meeting: "mcp-6", item: "a-9"))
        == .noSuchElement(.agendaItem, "a-9", in: key))
    #expect(
      ahead.refusal(AddAgendaItem(meeting: "srs-1", title: .same("x")))
        == .bodyIsClosed("srs", successor: nil))
  }

  @Test("Words merge by language; after approval only translations and documents change")
  func editing() throws {
    var meeting = Room.sixth
    meeting.documents = [MeetingDocument(id: "m-1", kind: .report, title: .same("Report"))]
    let room = try Room(meeting)
    try room.run(
      EditAgendaItem(
        meeting: "mcp-6", item: "a-2", annotation: Text(fr: "Note"), discussion: Text(fr: "Débat"),
        presenters: .to([.body("ts")]), kind: .communique))
    try room.run(EditAgendaItem(meeting: "mcp-6", item: "a-2", title: Text(en: "Group reports")))
    let item = try #require(try room.plenary.item("a-2"))
    #expect(item.title.en == "Group reports" && item.title.fr == "Rapports des groupes")
    #expect(item.discussion?.fr == "Débat" && item.kind == .communique && item.presentedBy == .body("ts"))
    try room.approve()
    #expect(
      room.refusal(EditAgendaItem(meeting: "mcp-6", item: "a-2", discussion: Text(fr: "Autre")))
        == .minutesAreFinal("mcp-6"))
    #expect(
      room.error(
        EditAgendaItem(
          meeting: "mcp-6", item: "a-2", discussion: Text(en: "Debate"), documents: .to(["m-1"]))) == nil)
  }

  @Test("A point moves with what stands under it, never below itself")
  func moving() throws {
    try ahead.run(AddAgendaItem(meeting: "mcp-6", title: Text(fr: "Sécurité"), parent: "a-2"))
    let nested = try #require(try ahead.plenary.agenda.last?.id)
    try ahead.run(MoveAgendaItem(meeting: "mcp-6", item: "a-2", before: "a-1"))
    #expect(try titles(ahead) == ["1 Rapports des groupes", "1.1 Sécurité", "2 Ouverture", "3 Clôture"])
    try ahead.run(MoveAgendaItem(meeting: "mcp-6", item: nested, parent: .to(nil)))
    #expect(try titles(ahead).last == "4 Sécurité")
    try ahead.run(MoveAgendaItem(meeting: "mcp-6", item: nested, parent: .to("a-1")))
    #expect(try titles(ahead)[2] == "2.1 Sécurité")
    #expect(
      ahead.error(MoveAgendaItem(meeting: "mcp-6", item: "a-1", parent: .to(nested)))
        == .invalid(.parent, .cycle("2.1 Sécurité")))
    #expect(
      ahead.error(MoveAgendaItem(meeting: "mcp-6", item: "a-1", parent: .to("a-1")))
        == .invalid(.parent, .cycle("2 Opening")))
    #expect(
      ahead.error(MoveAgendaItem(meeting: "mcp-6", item: "a-1", before: nested))
        == .invalid(.parent, .cycle("2 Opening")))
    #expect(try ahead.run(MoveAgendaItem(meeting: "mcp-6", item: "a-1", before: "a-1")).changes.isEmpty)
    #expect(
      ahead.error(MoveAgendaItem(meeting: "mcp-6", item: "a-1", parent: .to("a-9")))
        == .noSuchElement(.agendaItem, "a-9", in: key))
  }

  @Test("A point is removed while nothing was adopted or decided; what stood under it moves up")
  func removing() throws {
    try ahead.run(AddAgendaItem(meeting: "mcp-6", title: Text(fr: "Sécurité"), parent: "a-2"))
    try ahead.run(RemoveAgendaItem(meeting: "mcp-6", item: "a-2"))
    #expect(try titles(ahead) == ["1 Ouverture", "2 Clôture", "3 Sécurité"])
    try ahead.run(DraftDecision(meeting: "mcp-6", item: "a-1", paragraphs: [Text(fr: "Texte")]))
    #expect(
      ahead.refusal(RemoveAgendaItem(meeting: "mcp-6", item: "a-1"))
        == .agendaItemHasDecisions("mcp-6", "a-1"))
    try room.run(AdoptAgenda(meeting: "mcp-6"))
    #expect(
      room.refusal(RemoveAgendaItem(meeting: "mcp-6", item: "a-2"))
        == .agendaItemTransition("mcp-6", from: .adopted, to: .withdrawn))
  }

  @Test("The agenda is adopted once, in session")
  func adoption() throws {
    #expect(ahead.refusal(AdoptAgenda(meeting: "mcp-6")) == .notInSession("mcp-6", .planned))
    try room.run(AdoptAgenda(meeting: "mcp-6"))
    #expect(try room.plenary.agenda.allSatisfy { $0.state == .adopted })
    #expect(
      room.refusal(AdoptAgenda(meeting: "mcp-6"))
        == .agendaItemTransition("mcp-6", from: .adopted, to: .adopted))
    var empty = Room.sixth
    empty.agenda = []
    #expect(try Room(empty).error(AdoptAgenda(meeting: "mcp-6")) == .invalid(.item, .missing))
  }

  @Test("Points go their way one step at a time, discussed only in session, until the minutes are approved")
  func states() throws {
    try room.run(AdoptAgenda(meeting: "mcp-6"))
    try room.run(ChangeAgendaItemState(meeting: "mcp-6", item: "a-2", to: .discussed))
    let changes = try room.run(ChangeAgendaItemState(meeting: "mcp-6", item: "a-2", to: .deferred))
    #expect(changes.detail == "2 Rapports des groupes")
    #expect(try room.plenary.item("a-2")?.state == .deferred)
    #expect(
      room.refusal(ChangeAgendaItemState(meeting: "mcp-6", item: "a-2", to: .concluded))
        == .agendaItemTransition("mcp-6", from: .deferred, to: .concluded))
    #expect(
      ahead.refusal(ChangeAgendaItemState(meeting: "mcp-6", item: "a-2", to: .adopted))
        == .notInSession("mcp-6", .planned))
    #expect(ahead.error(ChangeAgendaItemState(meeting: "mcp-6", item: "a-2", to: .withdrawn)) == nil)
    try room.approve()
    #expect(
      room.refusal(ChangeAgendaItemState(meeting: "mcp-6", item: "a-1", to: .concluded))
        == .minutesAreFinal("mcp-6"))
    for refused in [
      room.refusal(AddAgendaItem(meeting: "mcp-6", title: .same("x"))),
      room.refusal(MoveAgendaItem(meeting: "mcp-6", item: "a-1")),
      room.refusal(RemoveAgendaItem(meeting: "mcp-6", item: "a-1")),
    ] {
      #expect(refused == .minutesAreFinal("mcp-6"))
    }
  }

  @Test("What a point follows up is edited: other decisions, or none; one that there is not is refused")
  func followingUp() throws {
    let decision = DecisionReference(meeting: "mcp-5", decision: "d-1")
    try ahead.run(EditAgendaItem(meeting: "mcp-6", item: "a-2", followsUp: .to([decision])))
    try ahead.run(EditAgendaItem(meeting: "mcp-6", item: "a-2", kind: .mattersArising))
    #expect(try ahead.plenary.item("a-2")?.followsUp == [decision])
    try ahead.run(EditAgendaItem(meeting: "mcp-6", item: "a-2", followsUp: .to([])))
    #expect(try ahead.plenary.item("a-2")?.followsUp == [])
    let missing = DecisionReference(meeting: "mcp-5", decision: "d-9")
    #expect(
      ahead.error(EditAgendaItem(meeting: "mcp-6", item: "a-2", followsUp: .to([missing])))
        == .noSuchElement(.decision, "d-9", in: .meeting("mcp-5", year: 2017)))
  }
}
