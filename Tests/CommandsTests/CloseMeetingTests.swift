import Commands
import Domain
import TestSupport
import Testing

@Suite("Closing a meeting")
struct CloseMeetingTests {
  @Test("Numbers become final in their order, the sitting ends, and the meeting was held")
  func closing() throws {
    let room = try Room()
    let first = try room.adopted()
    let second = try room.adopted()
    let dropped = try room.draft()
    try room.run(WithdrawDecision(decision: dropped))
    try room.run(MoveDecision(decision: second, before: first.decision))
    try room.run(CloseMeeting(meeting: "mcp-6", at: "15:42"))
    let meeting = try room.plenary
    #expect(meeting.timing.name == .held && meeting.sittings[0].closed == "15:42")
    #expect(meeting.decisions.map(\.symbol) == ["MCP/6/Dec.1", "MCP/6/Dec.2", nil])
    #expect(meeting.decisions.map(\.id) == [second.decision, first.decision, dropped.decision])
  }

  @Test("Nothing is closed while a proposal is open, or before it was opened")
  func refusals() throws {
    let room = try Room()
    let draft = try room.draft()
    #expect(room.refusal(CloseMeeting(meeting: "mcp-6")) == .proposalsOpen("mcp-6", [draft.decision]))
    #expect(
      room.refusal(CloseMeeting(meeting: "mcp-5")) == .meetingTransition("mcp-5", from: .held, to: .held))
    #expect(room.refusal(CloseMeeting(meeting: "srs-1")) == .bodyIsClosed("srs", successor: nil))
    try room.run(WithdrawDecision(decision: draft))
    #expect(
      room.error(CloseMeeting(meeting: "mcp-6", at: "08:00")) == .invalid(.time, .endsBeforeItBegins))
  }

  @Test("A symbol that the body gave anywhere is not given again")
  func neverReused() throws {
    var fifth = Room.fifth
    fifth.decisions[0].symbol = "MCP/6/Dec.1"
    let room = try Room(fifth)
    let decision = try room.adopted()
    try room.run(CloseMeeting(meeting: "mcp-6"))
    #expect(try room.decision(decision).symbol == "MCP/6/Dec.2")
  }

  @Test("Where numbers run on, they go on from the highest of all sessions")
  func runningOn() throws {
    var body = Room.platform
    body.numbering = Numbering(decision: "Dec.{n}({session})", runsOn: true)
    var fifth = Room.fifth
    fifth.decisions[0].symbol = "Dec.391(5)"
    let room = try Room(body, fifth)
    let decision = try room.adopted()
    try room.run(CloseMeeting(meeting: "mcp-6"))
    #expect(try room.decision(decision).symbol == "Dec.392(6)")
  }
}
