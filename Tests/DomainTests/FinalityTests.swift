import CanonicalJSON
import Domain
import TestSupport
import Testing

@Suite("What is final")
struct FinalityTests {
  private let closed = Plenary.meeting(
    agenda: [Plenary.item("a-1")],
    decisions: [
      Plenary.decision("d-1", symbol: "MCP/6/Dec.1"), Plenary.decision("d-2", symbol: "MCP/6/Dec.2"),
      Plenary.decision("d-3", .deferred(reason: nil)),
    ],
    minutes: Minutes(
      sections: [MinutesSection(id: "s-1", kind: .opening, text: Text("Ouverture à 9 h", in: .french))]))

  private var approved: Meeting {
    var meeting = closed
    meeting.minutes?.standing = .approved(on: "2027-02-01", how: .tacit)
    return meeting
  }

  /// What finality says of going from one state of the meeting to another.
  private func violation(_ before: Meeting, _ change: (inout Meeting) -> Void) throws -> Refusal? {
    var after = before
    change(&after)
    let changes = try JSONDifference.changes(
      from: JSONTreeEncoder().encode(before), to: JSONTreeEncoder().encode(after))
    #expect(!changes.isEmpty)
    return Finality.firstViolation(
      of: changes.map { RecordChange(record: before.key, change: $0) }, before: before)
  }

  @Test("Numbers are final once given, before the minutes are")
  func numbers() throws {
    let final = Refusal.numberIsFinal("MCP/6/Dec.1")
    #expect(try violation(closed) { $0.decisions[0].symbol = "MCP/6/Dec.9" } == final)
    #expect(try violation(closed) { $0.decisions[0].symbol = nil } == final)
    #expect(try violation(closed) { $0.decisions.remove(at: 0) } == final)
    #expect(try violation(closed) { $0.decisions.swapAt(0, 1) } == final)
    #expect(try violation(closed) { $0.decisions.swapAt(1, 2) } == nil)
    #expect(try violation(closed) { $0.decisions[2].symbol = "MCP/6/Dec.3" } == nil)
    #expect(try violation(closed) { $0.decisions[0].paragraphs[0].text.fr = "Autre" } == nil)
    let removal = RecordChange(
      record: closed.key, change: JSONChange(path: .root, before: ["id": "mcp-6"], after: nil))
    #expect(Finality.firstViolation(of: [removal], before: closed) == .isFinal(closed.key))
  }

  @Test("From approval the words of the original language are final, translations never")
  func decisionText() throws {
    let final = Refusal.textIsFinal("MCP/6/Dec.1")
    #expect(try violation(approved) { $0.decisions[0].paragraphs[0].text.fr = "Autre" } == final)
    #expect(try violation(approved) { $0.decisions[0].paragraphs[0].text.en = "The text" } == nil)
    #expect(try violation(approved) { $0.decisions[0].paragraphs.removeAll() } == final)
    #expect(try violation(approved) { $0.decisions[0].original = .english } == final)
    #expect(try violation(approved) { $0.decisions[0].verb = .requests } == final)
    #expect(try violation(approved) { $0.decisions[0].standing = .withdrawn(reason: nil) } == final)
    #expect(
      try violation(approved) { $0.decisions.append(Plenary.decision("d-4")) }
        == .minutesAreFinal("mcp-6"))
    var translated = approved
    translated.decisions[0].paragraphs[0].text.en = "The text"
    #expect(try violation(translated) { $0.decisions[0].paragraphs[0].text.en = "A text" } == nil)
  }

  @Test("Where no original is named, both languages count, and a missing one may be filled")
  func withoutOriginal() throws {
    var meeting = approved
    meeting.decisions[0].original = nil
    meeting.decisions[0].paragraphs[0].text = Text(fr: "Le texte")
    #expect(try violation(meeting) { $0.decisions[0].paragraphs[0].text.en = "The text" } == nil)
    meeting.decisions[0].paragraphs[0].text = Text(en: "The text", fr: "Le texte")
    #expect(
      try violation(meeting) { $0.decisions[0].paragraphs[0].text.en = "A" } == .textIsFinal("MCP/6/Dec.1"))
  }

  @Test("Minutes, agenda, attendance, time and place are final with the minutes")
  func minutes() throws {
    let final = Refusal.minutesAreFinal("mcp-6")
    #expect(try violation(approved) { $0.minutes?.sections[0].text?.fr = "Autre" } == final)
    #expect(try violation(approved) { $0.minutes?.sections[0].text?.en = "Opened at 9" } == nil)
    #expect(try violation(approved) { $0.minutes?.sections[0].text = nil } == final)
    #expect(try violation(approved) { $0.minutes = nil } == final)
    #expect(try violation(approved) { $0.minutes?.standing = .draft } == final)
    #expect(try violation(approved) { $0.agenda[0].title.fr = "Autre" } == final)
    #expect(try violation(approved) { $0.agenda[0].title.en = "Point 1" } == nil)
    #expect(try violation(approved) { $0.agenda[0].state = .concluded } == final)
    #expect(try violation(approved) { $0.agenda.append(Plenary.item("a-2")) } == final)
    #expect(
      try violation(approved) {
        $0.attendance = [Attendance(id: "t-1", party: .members, manner: .present)]
      } == final)
    #expect(try violation(approved) { $0.venue = Venue(place: .same("Bamako")) } == final)
    #expect(try violation(approved) { $0.timing = .cancelled(nil, reason: nil) } == final)
    #expect(try violation(closed) { $0.agenda[0].title.fr = "Autre" } == nil)
    #expect(try violation(closed) { $0.minutes?.standing = .cleared(on: "2027-01-20") } == nil)
  }

  @Test("Follow-up, supersession, corrigenda and documents lie outside")
  func outside() throws {
    let party = Party.state("state-1")
    #expect(
      try violation(approved) {
        $0.decisions[0].responsible = [Responsibility(id: "r-1", party: party, status: .done)]
        $0.decisions[0].deadline = .ongoing
        $0.decisions[0].supersededBy = DecisionReference(meeting: "mcp-7", decision: "d-1")
        $0.decisions[0].corrigenda = [Corrigendum(id: "x-1", on: "2027-03-01", text: .same("A"))]
        $0.minutes?.corrigenda = [Corrigendum(id: "x-2", on: "2027-03-01", text: .same("B"))]
        $0.documents = [MeetingDocument(id: "m-1", kind: .evidence, title: .same("C"))]
        $0.agenda[0].documents = ["m-1"]
        $0.remark = .same("D")
      } == nil)
  }

  @Test("Reopening, which is recorded, may undo the approval and nothing else")
  func reopening() throws {
    var meeting = approved
    meeting.decisions[0].finalText = try Sealing.text(of: meeting.decisions[0])
    func reopen(_ meeting: inout Meeting) {
      meeting.minutes?.standing = .draft
      meeting.decisions[0].finalText = nil
      meeting.minutes?.reopenings = [
        Reopening(id: "w-1", at: Moment(seconds: 0), by: "A. Diallo", reason: "a name")
      ]
    }
    #expect(try violation(meeting) { reopen(&$0) } == nil)
    #expect(
      try violation(meeting) {
        reopen(&$0)
        $0.agenda[0].state = .concluded
      } == .minutesAreFinal("mcp-6"))
    var reopened = meeting
    reopen(&reopened)
    reopened.minutes?.standing = .approved(on: "2027-03-01", how: .tacit)
    #expect(try violation(reopened) { $0.minutes?.reopenings = [] } == .minutesAreFinal("mcp-6"))
  }

  @Test("Other records are none of its business")
  func otherRecords() throws {
    let change = RecordChange(
      record: .body("mcp"), change: JSONChange(path: .root, before: [:], after: nil))
    #expect(Finality.firstViolation(of: [change], before: approved) == nil)
  }
}
