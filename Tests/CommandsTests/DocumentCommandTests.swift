import Commands
import Domain
import TestSupport
import Testing

@Suite("Documents of meetings")
struct DocumentCommandTests {
  private func register() throws -> any Register {
    try World.register(
      Meeting(
        id: "mcp-6", year: 2027, body: "mcp", kind: .ordinary, ordinal: 6,
        timing: .planned(Schedule(date: "2027-01-12")),
        agenda: [
          AgendaItem(id: "a-1", title: .same("Reports")), AgendaItem(id: "a-2", title: .same("Road map")),
        ]))
  }

  @Test("A paper gets the next symbol, is awaited in the office's languages, and stands under its point")
  func add() throws {
    let register = try register()
    try register.run(
      AddMeetingDocument(
        meeting: "mcp-6", kind: .report, title: Text(fr: "Rapport"), from: .body("ts"), due: "2026-12-28",
        item: "a-1"))
    try register.run(
      AddMeetingDocument(
        meeting: "mcp-6", kind: .note, title: Text(en: "Note"), languages: .init(fr: .received), item: "a-1"))
    let meeting = try register.meeting("mcp-6")
    #expect(meeting.documents.map(\.symbol) == ["MCP/6/Doc.1", "MCP/6/Doc.2"])
    #expect(meeting.documents[0].languages == .init(en: .awaited, fr: .awaited))
    #expect(meeting.documents[1].languages == .init(fr: .received))
    #expect(meeting.agenda[0].documents == meeting.documents.map(\.id))
  }

  @Test("Letters and evidence bear no symbol, nor does what is given an empty one; others keep their own")
  func symbols() throws {
    let register = try register()
    func symbol(_ kind: MeetingDocument.Kind, _ symbol: String? = nil) throws -> String? {
      try register.run(
        AddMeetingDocument(meeting: "mcp-6", kind: kind, title: Text(en: "X"), symbol: symbol))
      return try register.meeting("mcp-6").documents.last?.symbol
    }
    #expect(try symbol(.letter) == nil)
    #expect(try symbol(.evidence) == nil)
    #expect(try symbol(.report, "") == nil)
    #expect(try symbol(.conclusions, "S/2014/886") == "S/2014/886")
    #expect(
      register.error(
        of: AddMeetingDocument(meeting: "mcp-6", kind: .note, title: Text(en: "X"), symbol: "S/2014/886"))
        == .refused(.symbolUsed("S/2014/886")))
  }

  @Test("What a document cannot be, by field")
  func addInput() throws {
    let register = try register()
    func error(_ command: AddMeetingDocument) -> RegisterError? { register.error(of: command) }
    #expect(
      error(AddMeetingDocument(meeting: "mcp-6", kind: .note, title: Text())) == .invalid(.title, .missing))
    #expect(
      error(AddMeetingDocument(meeting: "mcp-6", kind: .note, title: .same("X"), item: "a-9"))
        == .noSuchElement(.agendaItem, "a-9", in: .meeting("mcp-6", year: 2027)))
    #expect(
      error(AddMeetingDocument(meeting: "mcp-6", kind: .note, title: .same("X"), from: .body("x")))
        == .noSuchRecord(.body, "x"))
    #expect(
      error(AddMeetingDocument(meeting: "old-1", kind: .note, title: .same("X")))
        == .refused(.bodyIsClosed("old", successor: "ts")))
  }

  @Test("A document's status changes language by language, and it moves to another point")
  func edit() throws {
    let register = try register()
    try register.run(
      AddMeetingDocument(meeting: "mcp-6", kind: .report, title: Text(fr: "Rapport"), item: "a-1"))
    let id = try #require(register.meeting("mcp-6").documents.first?.id)
    try register.run(
      EditMeetingDocument(
        meeting: "mcp-6", document: id, title: Text(en: "Report"), status: .init(fr: .ready),
        due: .to("2027-01-05"), location: .to("rapport.pdf"),
        item: .to("a-2")))
    let meeting = try register.meeting("mcp-6")
    #expect(meeting.documents[0].title == Text(en: "Report", fr: "Rapport"))
    #expect(meeting.documents[0].languages == .init(en: .awaited, fr: .ready))
    #expect(meeting.documents[0].due == "2027-01-05")
    #expect(meeting.documents[0].location == "rapport.pdf")
    #expect(meeting.agenda.map(\.documents) == [[], [id]])
    #expect(
      register.error(of: EditMeetingDocument(meeting: "mcp-6", document: "x"))
        == .noSuchElement(.document, "x", in: .meeting("mcp-6", year: 2027)))
    #expect(
      register.error(of: EditMeetingDocument(meeting: "mcp-6", document: id, item: .to("x")))
        == .noSuchElement(.agendaItem, "x", in: .meeting("mcp-6", year: 2027)))
    #expect(
      register.error(of: EditMeetingDocument(meeting: "old-1", document: id))
        == .refused(.bodyIsClosed("old", successor: "ts")))
  }

  @Test("What was entered of a document is put right, and each part but its title can be taken away")
  func entered() throws {
    let register = try register()
    for symbol in ["A/1", "A/2"] {
      try register.run(
        AddMeetingDocument(
          meeting: "mcp-6", kind: .report, title: Text(fr: "Rapport"), symbol: symbol, from: .body("ts"),
          item: "a-1", dated: "2026"))
    }
    let id = try #require(register.meeting("mcp-6").documents.first?.id)
    var document: MeetingDocument? { get throws { try register.meeting("mcp-6").document(id) } }
    try register.run(
      EditMeetingDocument(
        meeting: "mcp-6", document: id, kind: .note, symbol: .to("A/3"), from: .to(.body("mcp")),
        dated: .to("2026-11")))
    #expect(try document?.kind == .note && document?.symbol == "A/3")
    #expect(try document?.from == .body("mcp") && document?.dated == "2026-11")
    try register.run(
      EditMeetingDocument(
        meeting: "mcp-6", document: id, item: .to(nil), symbol: .to(nil), from: .to(nil), dated: .to(nil)))
    #expect(try document?.symbol == nil && document?.from == nil && document?.dated == nil)
    #expect(try register.meeting("mcp-6").agenda[0].documents.contains(id) == false)
    #expect(
      register.error(of: EditMeetingDocument(meeting: "mcp-6", document: id, symbol: .to("A/2")))
        == .refused(.symbolUsed("A/2")))
    #expect(
      register.error(of: EditMeetingDocument(meeting: "mcp-6", document: id, title: Text(fr: "")))
        == .invalid(.title, .missing))
    #expect(
      register.error(of: EditMeetingDocument(meeting: "mcp-6", document: id, from: .to(.body("x"))))
        == .noSuchRecord(.body, "x"))
  }
}
