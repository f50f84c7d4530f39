import Commands
import Domain
import TestSupport
import Testing

@Suite("Merging and splitting points of the agenda")
struct MergeAgendaTests {
  /// The plenary in session, with two points of substance that have everything a point can have.
  private func room(_ change: (inout Meeting) -> Void = { _ in }) throws -> Room {
    var meeting = Room.sixth
    meeting.documents = [
      MeetingDocument(id: "m-1", kind: .report, title: .same("One")),
      MeetingDocument(id: "m-2", kind: .report, title: .same("Two")),
    ]
    let reports = AgendaItem(
      id: "a-2", title: Text(fr: "Rapports"), annotation: Text(fr: "Voir Doc.1"), documents: ["m-1"])
    let roadMap = AgendaItem(
      id: "a-4", state: .adopted, title: Text(fr: "Feuille de route"),
      annotation: Text(en: "Draft", fr: "Projet"),
      discussion: Text(fr: "Débat"), presentedBy: Room.chad,
      carriedFrom: AgendaItem.Origin(meeting: "mcp-5", item: "a-2"),
      followsUp: [DecisionReference(meeting: "mcp-5", decision: "d-1")], documents: ["m-2", "m-1"])
    let nested = AgendaItem(id: "a-5", title: Text(fr: "Financement"), parent: "a-4")
    meeting.agenda = [Room.sixth.agenda[0], reports, roadMap, nested, Room.sixth.agenda[2]]
    change(&meeting)
    return try Room(meeting)
  }

  private func titles(_ room: Room) throws -> [String] {
    try room.plenary.numberedAgenda.map { "\($0.number ?? "–") \($0.item.title.best(for: .french))" }
  }

  private let key = RecordKey.meeting("mcp-6", year: 2027)

  @Test("What belongs to the point that goes is found under the one that stays")
  func merging() throws {
    let room = try room()
    try room.run(
      DraftDecision(meeting: "mcp-6", item: "a-4", paragraphs: [Text("Décide", in: .french)]))
    let changes = try room.run(MergeAgendaItems(meeting: "mcp-6", item: "a-2", other: "a-4"))
    #expect(changes.detail == "2 Rapports")
    #expect(try titles(room) == ["1 Ouverture", "2 Rapports", "2.1 Financement", "3 Clôture"])
    let item = try #require(try room.plenary.item("a-2"))
    #expect(item.state == .adopted && item.presentedBy == Room.chad && item.documents == ["m-1", "m-2"])
    #expect(item.annotation?.fr == "Voir Doc.1\nProjet" && item.annotation?.en == "Draft")
    #expect(item.discussion?.fr == "Débat" && item.followsUp.count == 1)
    #expect(try room.plenary.decisions.map(\.item) == ["a-2"])
  }

  @Test("Whoever presented one of the points presents the one that stays, each once")
  func presenters() throws {
    let room = try room {
      $0.agenda[1].presentedBy = Room.mali
      $0.agenda[1].alsoPresentedBy = [.body("ts")]
      $0.agenda[2].alsoPresentedBy = [Room.mali, Room.union]
    }
    try room.run(MergeAgendaItems(meeting: "mcp-6", item: "a-2", other: "a-4"))
    let all: [Party] = [Room.mali, .body("ts"), Room.chad, Room.union]
    #expect(try room.plenary.item("a-2")?.presenters == all)
    try room.run(EditAgendaItem(meeting: "mcp-6", item: "a-2", presenters: .to([Room.union, Room.mali])))
    #expect(try room.plenary.item("a-2")?.presentedBy == Room.union)
    #expect(try room.plenary.item("a-2")?.alsoPresentedBy == [Room.mali])
    try room.run(SplitAgendaItem(meeting: "mcp-6", item: "a-2", title: Text(fr: "Suite")))
    #expect(try room.plenary.agenda[2].presenters == [Room.union, Room.mali])
    try room.run(EditAgendaItem(meeting: "mcp-6", item: "a-2", presenters: .to([])))
    #expect(try room.plenary.item("a-2")?.presenters == [])
    for _ in 0..<4 { try room.run(UndoLast()) }
    #expect(try room.plenary.agenda[1].presenters == [Room.mali, .body("ts")])
    #expect(
      room.error(EditAgendaItem(meeting: "mcp-6", item: "a-2", presenters: .to([Room.mali, .person("x")])))
        == .noSuchRecord(.person, "x"))
  }

  @Test("What was merged is not carried over again")
  func carrying() throws {
    let room = try room { $0.timing = .planned($0.timing.schedule) }
    try room.run(MergeAgendaItems(meeting: "mcp-6", item: "a-2", other: "a-4"))
    try room.run(CarryAgenda(meeting: "mcp-6"))
    #expect(try room.plenary.agenda.allSatisfy { $0.carriedFrom == nil })
    #expect(try room.plenary.item("a-2")?.origins.map(\.meeting) == ["mcp-5"])
  }

  @Test("A new title replaces the languages it has; undone, both points are there again")
  func title() throws {
    let room = try room()
    let before = try room.plenary
    try room.run(
      MergeAgendaItems(meeting: "mcp-6", item: "a-2", other: "a-4", title: Text(en: "Reports and road map")))
    let title = try #require(try room.plenary.item("a-2")?.title)
    #expect(title.en == "Reports and road map" && title.fr == "Rapports")
    try room.run(UndoLast())
    #expect(try room.plenary == before)
  }

  @Test("What was written in the minutes of the one goes below the words on the other, with its comments")
  func minutes() throws {
    let room = try room {
      $0.minutes = Minutes(
        sections: [
          MinutesSection(id: "s-1", kind: .item, item: "a-2", text: Text(fr: "Un.")),
          MinutesSection(id: "s-2", kind: .item, item: "a-4", text: Text(fr: "Deux.")),
        ],
        comments: [MinutesComment(id: "c-1", by: Room.mali, section: "s-2", on: "2027-01-13", text: "Non")])
    }
    try room.run(MergeAgendaItems(meeting: "mcp-6", item: "a-2", other: "a-4"))
    let minutes = try #require(try room.plenary.minutes)
    #expect(minutes.sections.map { $0.text?.fr } == ["Un.\nDeux."])
    #expect(minutes.comments.map(\.section) == ["s-1"])
  }

  @Test("A point below another one goes up into it, and not the other way round")
  func nested() throws {
    let room = try room()
    for other: Identifier<AgendaItem> in ["a-4", "a-5"] {
      #expect(
        room.error(MergeAgendaItems(meeting: "mcp-6", item: "a-5", other: other))
          == .invalid(.item, .cycle("3.1 Financement")))
    }
    try room.run(MergeAgendaItems(meeting: "mcp-6", item: "a-4", other: "a-5"))
    #expect(try titles(room) == ["1 Ouverture", "2 Rapports", "3 Feuille de route", "4 Clôture"])
  }

  @Test("What the room is done with is neither merged nor split", arguments: AgendaItem.State.allCases)
  func settled(_ state: AgendaItem.State) throws {
    let room = try room { $0.agenda[1].state = state }
    let isDone = [.concluded, .deferred, .withdrawn].contains(state)
    let refusal = isDone ? Refusal.agendaItemSettled("mcp-6", "a-2", state) : nil
    #expect(room.refusal(SplitAgendaItem(meeting: "mcp-6", item: "a-2", title: .same("x"))) == refusal)
    #expect(room.refusal(MergeAgendaItems(meeting: "mcp-6", item: "a-3", other: "a-2")) == refusal)
    #expect(
      room.refusal(MergeAgendaItems(meeting: "mcp-6", item: "a-2", other: "a-4")) == refusal)
  }

  @Test("What is named goes to the new point, right behind the other one")
  func splitting() throws {
    let room = try room()
    for words in ["Un", "Deux"] {
      try room.run(DraftDecision(meeting: "mcp-6", item: "a-4", paragraphs: [Text(words, in: .french)]))
    }
    let decision = try #require(try room.plenary.decisions.last?.id)
    let changes = try room.run(
      SplitAgendaItem(
        meeting: "mcp-6", item: "a-4", title: Text(fr: "Banques"), remaining: Text(fr: "Route"),
        documents: ["m-2"], decisions: [decision],
        followsUp: [DecisionReference(meeting: "mcp-5", decision: "d-1")]))
    #expect(changes.detail == "4 Banques")
    #expect(
      try titles(room) == [
        "1 Ouverture", "2 Rapports", "3 Route", "3.1 Financement", "4 Banques", "5 Clôture",
      ])
    let meeting = try room.plenary
    let (first, second) = (
      try #require(meeting.item("a-4")), try #require(meeting.agenda.first { $0.title.fr == "Banques" })
    )
    #expect(first.documents == ["m-1"] && second.documents == ["m-2"])
    #expect(first.followsUp.isEmpty && second.followsUp.count == 1)
    #expect(second.state == .adopted && second.presentedBy == Room.chad && second.kind == .substance)
    #expect(meeting.decisions.map(\.item) == ["a-4", second.id])
    try room.run(UndoLast())
    #expect(try titles(room)[2] == "3 Feuille de route")
  }

  @Test("What is missing or belongs elsewhere is named")
  func input() throws {
    let room = try room()
    let stray = try room.draft()
    func error(_ command: SplitAgendaItem) -> RegisterError? { room.error(command) }
    #expect(
      error(SplitAgendaItem(meeting: "mcp-6", item: "a-2", title: Text(fr: " ")))
        == .invalid(.title, .missing))
    #expect(
      error(SplitAgendaItem(meeting: "mcp-6", item: "a-2", title: .same("x"), documents: ["m-2"]))
        == .noSuchElement(.document, "m-2", in: key))
    #expect(
      error(SplitAgendaItem(meeting: "mcp-6", item: "a-2", title: .same("x"), decisions: [stray.decision]))
        == .noSuchElement(.decision, stray.decision.text, in: key))
    #expect(
      error(
        SplitAgendaItem(
          meeting: "mcp-6", item: "a-2", title: .same("x"),
          followsUp: [DecisionReference(meeting: "mcp-5", decision: "d-1")]))
        == .noSuchElement(.decision, "d-1", in: key))
    #expect(
      room.error(MergeAgendaItems(meeting: "mcp-6", item: "a-2", other: "a-9"))
        == .noSuchElement(.agendaItem, "a-9", in: key))
  }

  @Test("Once the minutes are approved the agenda is as it was")
  func final() throws {
    let room = try Room()
    try room.approve()
    #expect(
      room.refusal(MergeAgendaItems(meeting: "mcp-6", item: "a-2", other: "a-3")) == .minutesAreFinal("mcp-6")
    )
    #expect(
      room.refusal(SplitAgendaItem(meeting: "mcp-6", item: "a-2", title: .same("x")))
        == .minutesAreFinal("mcp-6"))
  }
}
