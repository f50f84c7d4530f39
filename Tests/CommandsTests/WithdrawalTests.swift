import Commands
import Domain
import TestSupport
import Testing

@Suite("Taking back what was entered by mistake")
struct WithdrawalTests {
  private func room(_ change: (inout Meeting) -> Void = { _ in }) throws -> Room {
    var meeting = Room.sixth
    change(&meeting)
    return try Room(meeting)
  }

  private func undo(_ room: Room) throws { try room.run(UndoLast()) }
  private let key = RecordKey.meeting("mcp-6", year: 2027)

  // MARK: Invitations

  private func invited(sent: CalendarDay? = "2027-01-02") throws -> Room {
    let room = try room { $0.timing = .convened($0.timing.schedule ?? Schedule(date: "2027-01-12")) }
    try room.run(InviteParties(meeting: "mcp-6", parties: [Room.mali, Room.union], sent: sent))
    return room
  }

  private func withdraw(_ party: Party = Room.mali, reason: String? = nil) -> WithdrawInvitation {
    WithdrawInvitation(meeting: "mcp-6", party: party, reason: reason)
  }

  @Test("An invitation that is still to be sent comes off the list, and undo brings it back")
  func unsent() throws {
    let room = try invited(sent: nil)
    try room.run(withdraw())
    #expect(try room.plenary.invitations.map(\.party) == [Room.union])
    try undo(room)
    #expect(try room.plenary.invitations.map(\.party) == [Room.mali, Room.union])
  }

  @Test("One that left stays on record with the reply, and counts no more")
  func sent() throws {
    let room = try invited()
    try room.run(RecordReply(meeting: "mcp-6", party: Room.mali, reply: .accepted))
    try room.run(withdraw(reason: "Wrong list"))
    let invitation = try #require(try room.plenary.invitation(of: Room.mali))
    #expect(invitation.reply == .accepted && invitation.log.count == 1)
    #expect(invitation.withdrawn == Invitation.Withdrawal(on: "2027-01-12", reason: "Wrong list"))
    let row = MeetingRow(try room.plenary)
    #expect(row.accepted == 0 && row.unanswered == 1 && row.unsent == 0)
    #expect(room.refusal(withdraw()) == .invitationWithdrawn("mcp-6", Room.mali))
    #expect(
      room.refusal(RecordReply(meeting: "mcp-6", party: Room.mali, reply: .declined))
        == .invitationWithdrawn("mcp-6", Room.mali))
    try undo(room)
    #expect(try room.plenary.invitation(of: Room.mali)?.withdrawn == nil)
  }

  @Test("Inviting all leaves it withdrawn; inviting it by name begins anew")
  func again() throws {
    let room = try invited()
    try room.run(RecordReply(meeting: "mcp-6", party: Room.mali, reply: .declined))
    try room.run(withdraw())
    try room.run(InviteParties(meeting: "mcp-6", sent: "2027-01-05"))
    #expect(try room.plenary.invitation(of: Room.mali)?.withdrawn != nil)
    try room.run(InviteParties(meeting: "mcp-6", parties: [Room.mali], sent: "2027-01-06"))
    let invitation = try #require(try room.plenary.invitation(of: Room.mali))
    #expect(invitation.withdrawn == nil && invitation.sent == "2027-01-06" && invitation.reply == nil)
    #expect(invitation.log.count == 1)
  }

  @Test("Nobody's invitation is withdrawn who is not on the list or attended, or before it left")
  func invitationRefused() throws {
    let room = try invited()
    #expect(room.error(withdraw(Room.nations)) == .noSuchElement(.invitation, "un", in: key))
    var early = withdraw()
    early.on = "2027-01-01"
    #expect(room.error(early) == .invalid(.date, .endsBeforeItBegins))
    try room.run(RecordAttendance(meeting: "mcp-6", party: Room.mali, manner: .present))
    #expect(room.refusal(withdraw()) == .invitationFollowed("mcp-6", Room.mali))
    try room.run(RecordAttendance(meeting: "mcp-6", party: Room.mali, manner: .excused))
    #expect(room.refusal(withdraw()) == nil)
  }

  // MARK: Attendance

  private func remove(_ party: Party = Room.mali) -> RemoveAttendance {
    RemoveAttendance(meeting: "mcp-6", party: party)
  }

  @Test("An attendance recorded by mistake is taken back, and undo brings it back")
  func attendance() throws {
    let room = try room()
    try room.run(RecordAttendance(meeting: "mcp-6", party: Room.mali, manner: .present))
    try room.run(RecordAttendance(meeting: "mcp-6", party: Room.chad, manner: .present))
    try room.run(remove())
    #expect(try room.plenary.attendance.map(\.party) == [Room.chad])
    #expect(room.error(remove()) == .noSuchElement(.attendance, "mali", in: key))
    try undo(room)
    #expect(try room.plenary.attendance.map(\.party) == [Room.mali, Room.chad])
  }

  @Test("It stays while a position needs it, and once the minutes are approved")
  func attendanceRefused() throws {
    let room = try room()
    for party in [Room.mali, Room.chad] {
      try room.run(RecordAttendance(meeting: "mcp-6", party: party, manner: .present))
    }
    let decision = try room.draft()
    try room.run(RaiseObjection(decision: decision, by: Room.mali))
    #expect(room.refusal(remove()) == .attendanceUsed("mcp-6", Room.mali, in: [decision.decision]))
    try room.run(WithdrawObjection(decision: decision, by: Room.mali))
    try room.run(EnterReservation(decision: decision, by: Room.mali))
    #expect(room.refusal(remove()) == .attendanceUsed("mcp-6", Room.mali, in: [decision.decision]))
    #expect(room.refusal(remove(Room.chad)) == nil)
    try room.run(AdoptDecision(decision: decision, method: .consensus))
    try room.approve()
    #expect(room.refusal(remove()) == .minutesAreFinal("mcp-6"))
  }

  // MARK: Documents

  @Test("A document goes with the points and the follow-up that name it, and undo brings all back")
  func document() throws {
    let room = try room {
      $0.timing = .planned($0.timing.schedule)
      $0.documents = [
        MeetingDocument(id: "m-1", kind: .report, title: .same("Map"), languages: .init(en: .ready))
      ]
      $0.agenda[1].documents = ["m-1"]
    }
    try room.run(RemoveMeetingDocument(meeting: "mcp-6", document: "m-1"))
    #expect(try room.plenary.documents.isEmpty && room.plenary.agenda[1].documents.isEmpty)
    try undo(room)
    #expect(try room.plenary.documents.map(\.id) == ["m-1"])
    #expect(try room.plenary.agenda[1].documents == ["m-1"])
    #expect(
      room.error(RemoveMeetingDocument(meeting: "mcp-6", document: "m-9"))
        == .noSuchElement(.document, "m-9", in: key))
  }

  @Test("What participants have stays; what is awaited or for the chair alone may go")
  func circulated() throws {
    let room = try room {
      $0.documents = [
        MeetingDocument(
          id: "m-1", kind: .report, symbol: "Doc.1", title: .same("Map"), languages: .init(en: .ready)),
        MeetingDocument(id: "m-2", kind: .report, title: .same("Late"), languages: .init(en: .awaited)),
        MeetingDocument(id: "m-3", kind: .speakingNotes, title: .same("Notes"), languages: .init(fr: .ready)),
      ]
    }
    #expect(
      room.refusal(RemoveMeetingDocument(meeting: "mcp-6", document: "m-1"))
        == .documentCirculated("mcp-6", .same("Doc.1")))
    try room.run(RemoveMeetingDocument(meeting: "mcp-6", document: "m-2"))
    try room.run(RemoveMeetingDocument(meeting: "mcp-6", document: "m-3"))
    #expect(try room.plenary.documents.map(\.id) == ["m-1"])
  }

  @Test("Once the minutes are approved, evidence of a follow-up may still go, the participants' papers not")
  func final() throws {
    let room = try room {
      $0.documents = [MeetingDocument(id: "m-1", kind: .report, title: .same("Late"))]
    }
    let decision = try room.adopted(responsible: [Room.mali])
    try room.approve()
    try room.run(
      RecordFollowUp(
        decision: decision, party: Room.mali, kind: .note, status: .done, note: "Done",
        evidence: .same("Proof")))
    let evidence = try #require(try room.plenary.documents.last?.id)
    #expect(try room.decision(decision).responsible.first?.evidence == [evidence])
    try room.run(RemoveMeetingDocument(meeting: "mcp-6", document: evidence))
    #expect(try room.decision(decision).responsible.first?.evidence.isEmpty == true)
    #expect(
      room.refusal(RemoveMeetingDocument(meeting: "mcp-6", document: "m-1")) == .minutesAreFinal("mcp-6"))
  }

  // MARK: Classifications

  @Test("A classification entered by mistake is taken back, and undo brings it back")
  func classification() throws {
    let register = try World.register()
    let withdraw = WithdrawClassification(organization: "chad", classification: "sahel")
    try register.run(withdraw)
    #expect(try register.organization("chad").classified.isEmpty)
    #expect(
      register.error(of: withdraw) == .invalid(.classification, .unknownValue("sahel", allowed: [])))
    try register.run(UndoLast())
    #expect(try register.organization("chad").classified.map(\.id) == ["sahel"])
  }

  @Test("It stays while a seat is held by virtue of it")
  func classificationNeeded() throws {
    let register = try World.register()
    let withdraw = WithdrawClassification(organization: "mali", classification: "sahel")
    #expect(
      register.error(of: withdraw)
        == .refused(.classificationNeeded("mali", "sahel", by: "mcp", role: .chair)))
    try register.run(EndSeat(body: "mcp", seat: "s-mali", on: "2026-11-30"))
    #expect(register.error(of: withdraw) == nil)
  }
}
