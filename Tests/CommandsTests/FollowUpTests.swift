import Commands
import Domain
import TestSupport
import Testing

@Suite("Follow-up, supersession and corrigenda")
struct FollowUpTests {
  let room: Room

  init() throws { room = try Room() }

  @Test("Parties that stay keep their status and their log; the deadline goes on its own")
  func assignment() throws {
    let reference = try room.adopted(responsible: [Room.mali, Room.chad])
    try room.run(RecordFollowUp(decision: reference, party: Room.mali, kind: .status, status: .done))
    let before = try room.decision(reference).responsible[0]
    try room.run(
      AssignDecision(
        decision: reference, responsible: .to([Room.union, Room.mali]), deadline: .to(.nextPlenary)))
    let decision = try room.decision(reference)
    #expect(decision.responsible.map(\.party) == [Room.union, Room.mali])
    #expect(decision.responsible[1] == before && decision.deadline == .nextPlenary)
    try room.run(AssignDecision(decision: reference, deadline: .to(nil)))
    #expect(try room.decision(reference).deadline == nil)
    #expect(try room.decision(reference).responsible.count == 2)
    #expect(
      room.error(AssignDecision(decision: reference, deadline: .to(.date("2026-12-31"))))
        == .invalid(.deadline, .dueBeforeMeeting("2027-01-12")))
    #expect(
      room.error(AssignDecision(decision: reference, responsible: .to([.body("x")])))
        == .noSuchRecord(.body, "x"))
    let note = try room.draft(verb: .takesNote)
    #expect(
      room.refusal(AssignDecision(decision: note, responsible: .to([Room.mali])))
        == .noFollowUp("MCP/6/Dec.2", .takesNote))
  }

  @Test("A status, its percentage and its evidence are kept with the party that reported them")
  func status() throws {
    let reference = try room.adopted(responsible: [Room.mali])
    try room.run(
      RecordFollowUp(decision: reference, kind: .status, percent: 40, note: "en cours", on: "2027-02-01"),
      on: "2027-02-03")
    var party = try room.decision(reference).responsible[0]
    #expect(party.status == .inProgress && party.percent == 40)
    #expect(party.log.map(\.on) == ["2027-02-01"] && party.log[0].enteredBy == "A. Diallo")
    try room.run(
      RecordFollowUp(
        decision: reference, kind: .status, status: .done, evidence: Text(fr: "Rapport"), location: "S:/1.pdf"
      ),
      on: "2027-03-01")
    party = try room.decision(reference).responsible[0]
    #expect(party.status == .done && party.percent == 100 && party.doneOn == "2027-03-01")
    let document = try #require(try room.plenary.documents.last)
    #expect(party.evidence == [document.id] && document.kind == .evidence)
    #expect(document.from == Room.mali && document.location == "S:/1.pdf")
    #expect(document.languages == MeetingDocument.Languages(fr: .received))
    try room.run(RecordFollowUp(decision: reference, kind: .status, status: .inProgress))
    party = try room.decision(reference).responsible[0]
    #expect(party.status == .inProgress && party.percent == nil && party.doneOn == nil)
  }

  @Test("One party is named, or the only one, or everyone")
  func who() throws {
    let reference = try room.adopted(responsible: [Room.mali, Room.chad])
    let reminder = RecordFollowUp(decision: reference, kind: .reminder)
    #expect(room.error(reminder) == .ambiguous("MCP/6/Dec.1", ["mali", "chad"]))
    try room.run(RecordFollowUp(decision: reference, everyone: true, kind: .reminder))
    try room.run(RecordFollowUp(decision: reference, party: Room.chad, kind: .contact, note: "appel"))
    #expect(try room.decision(reference).responsible.map(\.log.count) == [1, 2])
    #expect(
      room.error(RecordFollowUp(decision: reference, party: Room.union, kind: .reminder))
        == .noSuchElement(.responsibility, "au", in: .meeting("mcp-6", year: 2027)))
  }

  @Test("What is missing or contradicts itself is named by its field")
  func input() throws {
    let reference = try room.adopted(responsible: [Room.mali])
    func error(
      _ kind: LogEntry.Kind, _ status: Responsibility.Status? = nil, _ percent: Int? = nil,
      note: String? = nil, location: String? = nil
    ) -> RegisterError? {
      room.error(
        RecordFollowUp(
          decision: reference, kind: kind, status: status, percent: percent, note: note, location: location))
    }
    #expect(error(.status) == .invalid(.status, .missing))
    #expect(error(.note, note: " ") == .invalid(.note, .missing))
    #expect(error(.status, nil, 101) == .invalid(.percent, .outOfRange("101", from: 0, to: 100)))
    #expect(error(.status, .done, 50) == .invalid(.percent, .outOfRange("50", from: 100, to: 100)))
    #expect(error(.status, .notStarted, 5) == .invalid(.percent, .outOfRange("5", from: 0, to: 0)))
    #expect(error(.reminder, location: "S:/1.pdf") == .invalid(.document, .missing))
    #expect(try room.decision(reference).responsible[0].log.isEmpty)
  }

  @Test(
    "Only what was adopted and asks for action is followed up, also after approval, never in a closed body")
  func refusals() throws {
    let draft = try room.draft(responsible: [Room.mali])
    #expect(room.refusal(RecordFollowUp(decision: draft, kind: .reminder)) == .notAdopted(draft))
    try room.run(WithdrawDecision(decision: draft))
    let note = try room.draft(verb: .takesNote)
    try room.run(AdoptDecision(decision: note, method: .consensus))
    #expect(
      room.refusal(RecordFollowUp(decision: note, kind: .reminder)) == .noFollowUp("MCP/6/Dec.1", .takesNote))
    let ownerless = try room.adopted()
    #expect(
      room.error(RecordFollowUp(decision: ownerless, kind: .reminder)) == .invalid(.responsible, .missing))
    try room.run(AssignDecision(decision: ownerless, responsible: .to([Room.mali])))
    try room.approve()
    #expect(
      room.error(
        RecordFollowUp(decision: ownerless, kind: .status, status: .done, evidence: Text(fr: "Lettre")))
        == nil)
    #expect(room.error(AssignDecision(decision: ownerless, deadline: .to(.ongoing))) == nil)
    #expect(
      room.refusal(
        RecordFollowUp(decision: DecisionReference(meeting: "srs-1", decision: "d-1"), kind: .reminder))
        == .bodyIsClosed("srs", successor: nil))
  }

  @Test("A newer decision takes the place of an older one, on both sides and without touching either text")
  func supersession() throws {
    let older = DecisionReference(meeting: "mcp-5", decision: "d-1")
    let newer = try room.adopted()
    let draft = try room.draft()
    #expect(room.refusal(SupersedeDecision(decision: draft, supersedes: older)) == .notAdopted(draft))
    #expect(room.refusal(SupersedeDecision(decision: newer, supersedes: draft)) == .notAdopted(draft))
    #expect(room.refusal(SupersedeDecision(decision: newer, supersedes: newer)) == .supersedesItself(newer))
    let changes = try room.run(SupersedeDecision(decision: newer, supersedes: older))
    #expect(Set(changes.records) == [.meeting("mcp-6", year: 2027), .meeting("mcp-5", year: 2017)])
    #expect(try room.decision(newer).supersedes == [older])
    #expect(try room.decision(older).supersededBy == newer)
    #expect(try room.decision(older).implementation == .superseded)
    let other = try room.adopted()
    #expect(
      room.refusal(SupersedeDecision(decision: other, supersedes: older))
        == .alreadySuperseded("MCP/5/Dec.1", by: newer))
    #expect(room.refusal(SupersedeDecision(decision: older, supersedes: newer)) == .supersedesItself(newer))
    try room.run(SupersedeDecision(decision: other, supersedes: newer))
    #expect(try room.decision(newer).supersededBy == other && room.decision(other).supersedes == [newer])
    #expect(
      room.refusal(
        SupersedeDecision(
          decision: other, supersedes: DecisionReference(meeting: "srs-1", decision: "d-1")))
        == .bodyIsClosed("srs", successor: nil))
  }

  @Test("A corrigendum comes after approval, with a symbol of its own")
  func corrigendum() throws {
    let reference = try room.adopted()
    let correct = CorrectDecision(decision: reference, text: Text(fr: "Lire « mai »."))
    #expect(room.refusal(correct) == .minutesNotFinal("mcp-6"))
    let withdrawn = try room.draft()
    try room.run(WithdrawDecision(decision: withdrawn))
    try room.approve()
    #expect(room.error(CorrectDecision(decision: reference, text: Text())) == .invalid(.text, .missing))
    #expect(
      room.refusal(CorrectDecision(decision: withdrawn, text: .same("x"))) == .notAdopted(withdrawn))
    try room.run(correct, on: "2027-03-01")
    let changes = try room.run(correct, on: "2027-03-02")
    #expect(changes.detail == "MCP/6/Dec.1/Corr.2")
    let decision = try room.decision(reference)
    #expect(decision.corrigenda.map(\.symbol) == ["MCP/6/Dec.1/Corr.1", "MCP/6/Dec.1/Corr.2"])
    #expect(decision.corrigenda[0].on == "2027-03-01" && Sealing.stands(decision) == true)
  }
}
