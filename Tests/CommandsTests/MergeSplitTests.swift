import Commands
import Domain
import TestSupport
import Testing

@Suite("Merging and splitting proposals")
struct MergeSplitTests {
  let room: Room

  init() throws { room = try Room() }

  @Test(
    "Merged: the words follow each other, parties and reservations come along, the other is withdrawn, numbers close up"
  )
  func merge() throws {
    let first = try room.draft(Text("Un", in: .french), responsible: [Room.mali])
    let second = try room.draft(
      Text("Two", in: .english), responsible: [Room.mali, Room.chad], deadline: .nextPlenary)
    let third = try room.draft()
    try room.run(EnterReservation(decision: second, by: Room.union, text: Text(fr: "Coût")))
    try room.run(RaiseObjection(decision: second, by: Room.mali))
    let changes = try room.run(MergeDecisions(decision: first, other: second.decision))
    #expect(changes.action == "merge-decisions" && changes.detail == "MCP/6/Dec.1")
    let merged = try room.decision(first)
    #expect(merged.paragraphs.map(\.text) == [Text("Un", in: .french), Text("Two", in: .english)])
    #expect(merged.responsible.map(\.party) == [Room.mali, Room.chad] && merged.deadline == .nextPlenary)
    #expect(merged.reservations.map(\.by) == [Room.union])
    #expect(merged.standingObjections.map(\.by) == [Room.mali])
    #expect(merged.versions.map { $0.paragraphs.map(\.text.fr) } == [["Un"]])
    #expect(try room.decision(second).standing == .withdrawn(reason: MergeDecisions.reason))
    #expect(try room.plenary.place(of: third.decision) == 2)
    #expect(
      room.refusal(AdoptDecision(decision: first, method: .consensus))
        == .consensusObjected(first, by: [Room.mali]))
  }

  @Test("One undo brings both back")
  func undo() throws {
    let first = try room.draft()
    let second = try room.draft()
    let before = try room.plenary
    try room.run(MergeDecisions(decision: first, other: second.decision))
    try room.run(UndoLast())
    #expect(try room.plenary == before)
    try room.run(RedoLast())
    #expect(try room.decision(second).standing.name == .withdrawn)
  }

  @Test("Only proposals, two of them, are merged, and only until the meeting closes")
  func mergeRefusals() throws {
    let draft = try room.draft()
    let adopted = try room.adopted()
    #expect(
      room.refusal(MergeDecisions(decision: adopted, other: draft.decision))
        == .decisionTransition(adopted, from: .adopted, to: .withdrawn))
    #expect(
      room.refusal(MergeDecisions(decision: draft, other: adopted.decision))
        == .decisionTransition(adopted, from: .adopted, to: .withdrawn))
    #expect(
      room.error(MergeDecisions(decision: draft, other: draft.decision))
        == .invalid(.decision, .unknownValue(draft.decision.text, allowed: [])))
    #expect(
      room.error(MergeDecisions(decision: draft, other: "d-99"))
        == .noSuchElement(.decision, "d-99", in: .meeting("mcp-6", year: 2027)))
    let note = try room.draft(verb: .takesNote)
    let owned = try room.draft(responsible: [Room.mali])
    #expect(
      room.refusal(MergeDecisions(decision: note, other: owned.decision))
        == .noFollowUp("MCP/6/Dec.3", .takesNote))
    for reference in [draft, note, owned] { try room.run(WithdrawDecision(decision: reference)) }
    try room.run(CloseMeeting(meeting: "mcp-6"))
    #expect(
      room.refusal(MergeDecisions(decision: adopted, other: draft.decision))
        == .numberIsFinal("MCP/6/Dec.1"))
  }

  @Test("Split: the last paragraphs become the next decision, of the same parties, under the same objections")
  func split() throws {
    try room.run(
      DraftDecision(
        meeting: "mcp-6", item: "a-2", verb: .requests,
        paragraphs: [Text("Un", in: .french), Text("Deux", in: .french)], responsible: [Room.mali],
        deadline: .ongoing))
    let first = DecisionReference(
      meeting: "mcp-6", decision: try #require(try room.plenary.decisions.last?.id))
    let last = try room.draft()
    try room.run(RaiseObjection(decision: first, by: Room.chad))
    let changes = try room.run(SplitDecision(decision: first, title: Text(fr: "Suite")))
    #expect(changes.action == "split-decision" && changes.detail == "MCP/6/Dec.1")
    let decisions = try room.plenary.decisions
    #expect(decisions.map { $0.paragraphs.map(\.text.fr) } == [["Un"], ["Deux"], ["Le texte"]])
    let part = decisions[1]
    #expect(part.title == Text("Suite", in: .french) && part.item == "a-2" && part.verb == .requests)
    #expect(part.responsible.map(\.party) == [Room.mali] && part.deadline == .ongoing)
    #expect(part.responsible[0].id != decisions[0].responsible[0].id)
    #expect(part.standingObjections.map(\.by) == [Room.chad])
    #expect(decisions[0].versions.map { $0.paragraphs.map(\.text.fr) } == [["Un", "Deux"]])
    #expect(try room.plenary.place(of: last.decision) == 3)
    try room.run(UndoLast())
    #expect(try room.plenary.decisions.count == 2)
  }

  @Test("One paragraph is split by giving its parts; the whole is kept as one earlier version")
  func splitWords() throws {
    let draft = try room.draft(Text("Un et deux", in: .french))
    #expect(room.error(SplitDecision(decision: draft)) == .invalid(.text, .missing))
    try room.run(SplitDecision(decision: draft, paragraphs: [Text(fr: "Un"), Text(fr: "Deux")]))
    #expect(try room.plenary.decisions.map { $0.words(in: .french) } == ["Un", "Deux"])
    #expect(try room.decision(draft).versions.map { $0.paragraphs[0].text.fr } == ["Un et deux"])
  }

  @Test("Nothing is split at a paragraph that is not there, once it was decided, or into empty words")
  func splitRefusals() throws {
    let draft = try room.draft()
    let words = [Text(fr: "Un"), Text(fr: "Deux")]
    for number in [0, 1, 3] {
      #expect(
        room.error(SplitDecision(decision: draft, at: number, paragraphs: words))
          == .invalid(.number, .outOfRange("\(number)", from: 2, to: 2)))
    }
    #expect(
      room.error(SplitDecision(decision: draft, paragraphs: [Text(fr: "Un"), Text(en: "Two")]))
        == .invalid(.text, .missing))
    let adopted = try room.adopted()
    #expect(
      room.refusal(SplitDecision(decision: adopted, paragraphs: words))
        == .decisionTransition(adopted, from: .adopted, to: .withdrawn))
    try room.run(DeferDecision(decision: draft))
    try room.run(CloseMeeting(meeting: "mcp-6"))
    #expect(
      room.refusal(SplitDecision(decision: adopted, paragraphs: words)) == .numberIsFinal("MCP/6/Dec.1"))
  }
}
