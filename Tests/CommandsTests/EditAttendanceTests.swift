import Commands
import Domain
import TestSupport
import Testing

@Suite("Putting attendance right")
struct EditAttendanceTests {
  let room: Room

  init() throws {
    room = try Room()
    try room.run(
      RecordAttendance(
        meeting: "mcp-6", party: Room.mali, manner: .present,
        delegates: [NewDelegate(name: "Awa Sow", head: true), NewDelegate(name: "Ali Ba")], arrived: "09:40"))
  }

  private var entry: Attendance { get throws { try #require(try room.plenary.attendance(of: Room.mali)) } }

  @Test("Times are set, changed and taken away; the rest stays")
  func times() throws {
    try room.run(EditAttendance(meeting: "mcp-6", party: Room.mali, arrived: .to(nil), left: .to("12:00")))
    #expect(try entry.arrived == nil && entry.left == "12:00" && entry.delegates.count == 2)
    #expect(
      room.error(EditAttendance(meeting: "mcp-6", party: Room.mali, arrived: .to("12:00")))
        == .invalid(.departure, .endsBeforeItBegins))
    try room.run(EditAttendance(meeting: "mcp-6", party: Room.mali, left: .to(nil)))
    #expect(try entry.left == nil)
  }

  @Test("Who stays in the delegation stays the same one")
  func delegates() throws {
    let ali = try entry.delegates[1].id
    try room.run(
      EditAttendance(
        meeting: "mcp-6", party: Room.mali,
        delegates: .to([
          NewDelegate(name: "Ali Ba", title: Text(fr: "Ministre"), head: true),
          NewDelegate(name: "Fatou Diop"),
        ])))
    let delegates = try entry.delegates
    #expect(delegates[0].id == ali && delegates[0].head == true && delegates[0].title?.fr == "Ministre")
    #expect(delegates[1].name == "Fatou Diop" && delegates[1].head == nil)
    try room.run(EditAttendance(meeting: "mcp-6", party: Room.mali, delegates: .to([])))
    #expect(try entry.delegates.isEmpty)
    #expect(
      room.error(EditAttendance(meeting: "mcp-6", party: Room.mali, delegates: .to([NewDelegate()])))
        == .invalid(.name, .missing))
  }

  @Test("Only a seat that is represented has somebody who represents it")
  func representation() throws {
    #expect(
      room.error(EditAttendance(meeting: "mcp-6", party: Room.mali, representedBy: .to(Room.chad)))
        == .invalid(.manner, .unknownValue("present", allowed: ["represented"])))
    try room.run(RecordAttendance(meeting: "mcp-6", party: Room.mali, manner: .represented))
    try room.run(EditAttendance(meeting: "mcp-6", party: Room.mali, representedBy: .to(Room.chad)))
    #expect(try entry.representedBy == Room.chad)
    #expect(
      room.refusal(EditAttendance(meeting: "mcp-6", party: Room.mali, representedBy: .to(Room.mali)))
        == .representedByNobody("mcp-6", Room.mali))
    try room.run(EditAttendance(meeting: "mcp-6", party: Room.mali, representedBy: .to(nil)))
    #expect(try entry.representedBy == nil)
  }

  @Test("Who did not come did not come late, and who is not recorded cannot be put right")
  func guards() throws {
    try room.run(RecordAttendance(meeting: "mcp-6", party: Room.chad, manner: .excused))
    #expect(
      room.error(EditAttendance(meeting: "mcp-6", party: Room.chad, arrived: .to("10:00")))
        == .invalid(.manner, .unknownValue("excused", allowed: ["present", "represented"])))
    #expect(
      room.error(EditAttendance(meeting: "mcp-6", party: Room.nations))
        == .noSuchElement(.attendance, "un", in: .meeting("mcp-6", year: 2027)))
    try room.approve()
    #expect(
      room.refusal(EditAttendance(meeting: "mcp-6", party: Room.mali, left: .to("16:00")))
        == .minutesAreFinal("mcp-6"))
  }
}
