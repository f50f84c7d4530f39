import Commands
import Domain
import TestSupport
import Testing

@Suite("Invitations, replies and attendance")
struct InvitationCommandTests {
  private let readOnly = RegisterError.refused(.bodyIsClosed("old", successor: "ts"))
  private let mali = Party.organization("mali")
  private let union = Party.organization("au")
  private let chad = Party.organization("chad")

  private func register(_ timing: MeetingTiming? = nil) throws -> any Register {
    try World.register(
      Meeting(
        id: "mcp-6", year: 2027, body: "mcp", kind: .ordinary, ordinal: 6,
        timing: timing ?? .planned(Schedule(date: "2027-01-12"))))
  }

  private let inSession = MeetingTiming.inSession(Schedule(date: "2027-01-12"))

  @Test("Without parties every seat in office is listed through its holder, and then marked as sent")
  func inviteAll() throws {
    let register = try register()
    try register.run(InviteParties(meeting: "mcp-6"))
    let listed = try register.meeting("mcp-6").invitations
    #expect(listed.map(\.party) == [mali, union, .organization("un")])
    #expect(listed.map(\.seat) == ["s-mali", "s-au", "s-un"])
    #expect(listed.allSatisfy { $0.sent == nil })
    try register.run(InviteParties(meeting: "mcp-6", parties: [union], sent: "2026-12-01"))
    try register.run(InviteParties(meeting: "mcp-6", sent: "2026-12-02"))
    #expect(
      try register.meeting("mcp-6").invitations.map(\.sent) == ["2026-12-02", "2026-12-01", "2026-12-02"])
  }

  @Test("A guest holds no seat; all members are whoever is in office")
  func inviteGuest() throws {
    let register = try register()
    try register.run(InviteParties(meeting: "mcp-6", parties: [chad, .members], sent: "2026-12-01"))
    let invitations = try register.meeting("mcp-6").invitations
    #expect(invitations.count == 4)
    #expect(invitations.first?.seat == nil)
  }

  @Test("Nobody is invited twice, to a cancelled meeting, or where there is nobody to invite")
  func inviteRefusals() throws {
    let register = try register()
    try register.run(InviteParties(meeting: "mcp-6", parties: [mali], sent: "2026-12-01"))
    let again = RegisterError.refused(.alreadyInvited("mcp-6", mali))
    #expect(register.error(of: InviteParties(meeting: "mcp-6", parties: [mali], sent: "2026-12-02")) == again)
    #expect(register.error(of: InviteParties(meeting: "mcp-6", parties: [union, mali])) == again)
    try register.run(InviteParties(meeting: "mcp-6", sent: "2026-12-01"))
    #expect(register.error(of: InviteParties(meeting: "mcp-6", sent: "2026-12-01")) == again)
    #expect(
      register.error(of: InviteParties(meeting: "mcp-6", parties: [.organization("x")]))
        == .noSuchRecord(.organization, "x"))
    #expect(register.error(of: InviteParties(meeting: "old-1")) == readOnly)
    let cancelled = try self.register(.cancelled(nil, reason: nil))
    #expect(
      cancelled.error(of: InviteParties(meeting: "mcp-6"))
        == .refused(.meetingTransition("mcp-6", from: .cancelled, to: .convened)))
    let nobody = try World.register(Meeting(id: "visit", year: 2027, body: nil, kind: .visit))
    #expect(nobody.error(of: InviteParties(meeting: "visit")) == .invalid(.holder, .missing))
  }

  @Test("A reply has a day, a delegation and a line in the log; a later one keeps the delegation")
  func reply() throws {
    let register = try register()
    try register.run(InviteParties(meeting: "mcp-6", sent: "2026-11-20"))
    try register.run(
      RecordReply(
        meeting: "mcp-6", party: mali, reply: .accepted, on: "2026-11-25",
        delegation: [
          NewDelegate(person: "diop", head: true),
          NewDelegate(name: "Awa Diallo", title: Text(fr: "Conseillère")),
        ], note: "Note verbale 12"))
    try register.run(RecordReply(meeting: "mcp-6", party: mali, reply: .tentative))
    let invitation = try #require(register.meeting("mcp-6").invitation(of: mali))
    #expect(invitation.reply == .tentative)
    #expect(invitation.repliedOn == "2026-12-01")
    #expect(invitation.delegation.map(\.name) == ["Abdoulaye Diop", "Awa Diallo"])
    #expect(invitation.delegation.map(\.title) == [Text(en: "Minister"), Text(fr: "Conseillère")])
    #expect(invitation.delegation.map(\.head) == [true, nil])
    #expect(invitation.log.map(\.note) == ["Note verbale 12", nil])
    #expect(invitation.log.map(\.on) == ["2026-11-25", "2026-12-01"])
    #expect(invitation.log.allSatisfy { $0.kind == .reply && $0.enteredBy == "A. Diallo" })
    try register.run(
      RecordReply(meeting: "mcp-6", party: mali, reply: .accepted, keepsDelegation: false))
    #expect(try register.meeting("mcp-6").invitation(of: mali)?.delegation == [])
  }

  @Test("What a reply cannot be, by field")
  func replyInput() throws {
    let register = try register()
    try register.run(InviteParties(meeting: "mcp-6", parties: [mali], sent: "2026-11-20"))
    func error(_ delegation: [NewDelegate], party: Party) -> RegisterError? {
      register.error(
        of: RecordReply(meeting: "mcp-6", party: party, reply: .accepted, delegation: delegation))
    }
    #expect(
      error([], party: union) == .noSuchElement(.invitation, "au", in: .meeting("mcp-6", year: 2027)))
    #expect(error([NewDelegate(name: " ")], party: mali) == .invalid(.name, .missing))
    #expect(error([NewDelegate(person: "x")], party: mali) == .noSuchRecord(.person, "x"))
    #expect(
      error([NewDelegate(name: "A", head: true), NewDelegate(name: "B", head: true)], party: mali)
        == .invalid(.role, .outOfRange("2", from: 0, to: 1)))
    #expect(register.error(of: RecordReply(meeting: "old-1", party: mali, reply: .accepted)) == readOnly)
  }

  @Test("Contacts about an invitation are logged")
  func contact() throws {
    let register = try register()
    try register.run(InviteParties(meeting: "mcp-6", parties: [mali]))
    try register.run(
      LogInvitationContact(
        meeting: "mcp-6", party: mali, kind: .reminder, note: "By telephone", on: "2026-11-30"))
    #expect(try register.meeting("mcp-6").invitations[0].log.map(\.kind) == [.reminder])
    #expect(
      register.error(of: LogInvitationContact(meeting: "mcp-6", party: mali, kind: .note))
        == .invalid(.note, .missing))
    #expect(
      register.error(of: LogInvitationContact(meeting: "mcp-6", party: chad, kind: .contact))
        == .noSuchElement(.invitation, "chad", in: .meeting("mcp-6", year: 2027)))
    #expect(
      register.error(of: LogInvitationContact(meeting: "old-1", party: mali, kind: .contact)) == readOnly)
  }

  @Test("Attendance links the seat and takes the delegation that was announced; recorded again it changes")
  func attend() throws {
    let register = try register(inSession)
    try register.run(InviteParties(meeting: "mcp-6", sent: "2026-11-20"))
    try register.run(
      RecordReply(
        meeting: "mcp-6", party: mali, reply: .accepted, delegation: [NewDelegate(person: "diop", head: true)]
      ))
    try register.run(RecordAttendance(meeting: "mcp-6", party: mali, manner: .present, arrived: "09:40"))
    try register.run(RecordAttendance(meeting: "mcp-6", party: mali, manner: .present, left: "12:00"))
    let entry = try #require(register.meeting("mcp-6").attendance.first)
    #expect(entry.seat == "s-mali")
    #expect(entry.delegates.map(\.name) == ["Abdoulaye Diop"])
    #expect(entry.arrived == "09:40")
    #expect(entry.left == "12:00")
    try register.run(RecordAttendance(meeting: "mcp-6", party: mali, manner: .excused))
    let entries = try register.meeting("mcp-6").attendance
    #expect(entries.count == 1)
    #expect(entries[0].delegates.isEmpty)
    #expect(entries[0].arrived == nil)
  }

  @Test("The office through which a seat is held attends for it")
  func through() throws {
    var platform = World.platform
    platform.seats[1].through = .organization("misahel")
    let meeting = Meeting(
      id: "mcp-6", year: 2027, body: "mcp", kind: .ordinary, ordinal: 6, timing: inSession)
    let register = try World.register(platform, meeting)
    try register.run(
      RecordAttendance(meeting: "mcp-6", party: .organization("misahel"), manner: .present))
    try register.run(RecordAttendance(meeting: "mcp-6", party: chad, manner: .present))
    let recorded = try register.meeting("mcp-6")
    #expect(recorded.attendance.map(\.seat) == ["s-au", nil])
    #expect(recorded.attendance(of: platform.seats[1])?.manner == .present)
    #expect(QuorumComputation.quorum(of: recorded, body: platform).present == 1)
  }

  @Test("A party may be represented by another that is there, and a guest may attend")
  func represented() throws {
    let register = try register(inSession)
    try register.run(
      RecordAttendance(
        meeting: "mcp-6", party: union, manner: .represented, representedBy: .organization("un")))
    try register.run(
      RecordAttendance(
        meeting: "mcp-6", party: chad, manner: .present, delegates: [NewDelegate(name: "M. Taha")]))
    let entries = try register.meeting("mcp-6").attendance
    #expect(entries.map(\.representedBy) == [.organization("un"), nil])
    #expect(entries.map(\.seat) == ["s-au", nil])
    #expect(entries[1].delegates.map(\.name) == ["M. Taha"])
  }

  @Test("What attendance cannot be, by field, and what refuses it")
  func attendInput() throws {
    let register = try register(inSession)
    try register.run(RecordAttendance(meeting: "mcp-6", party: .organization("un"), manner: .absent))
    func error(_ command: RecordAttendance) -> RegisterError? { register.error(of: command) }
    #expect(
      error(
        RecordAttendance(
          meeting: "mcp-6", party: mali, manner: .represented, representedBy: .organization("un")))
        == .refused(.notPresent("mcp-6", .organization("un"), .absent)))
    #expect(
      error(RecordAttendance(meeting: "mcp-6", party: mali, manner: .represented, representedBy: mali))
        == .refused(.representedByNobody("mcp-6", mali)))
    #expect(
      error(RecordAttendance(meeting: "mcp-6", party: mali, manner: .present, representedBy: union))
        == .invalid(.manner, .unknownValue("present", allowed: ["represented"])))
    #expect(
      error(
        RecordAttendance(meeting: "mcp-6", party: mali, manner: .present, arrived: "10:00", left: "09:00"))
        == .invalid(.endTime, .endsBeforeItBegins))
    #expect(
      error(RecordAttendance(meeting: "mcp-6", party: .organization("x"), manner: .present))
        == .noSuchRecord(.organization, "x"))
    #expect(error(RecordAttendance(meeting: "old-1", party: mali, manner: .present)) == readOnly)
    let planned = try self.register()
    #expect(
      planned.error(of: RecordAttendance(meeting: "mcp-6", party: mali, manner: .present))
        == .refused(.notInSession("mcp-6", .planned)))
  }

  @Test("Approved minutes hold attendance fast")
  func attendanceIsFinal() throws {
    var final = World.plenary
    final.minutes = Minutes(standing: .approved(on: "2026-07", how: .tacit))
    let register = try World.register(final)
    #expect(
      register.error(of: RecordAttendance(meeting: "mcp-5", party: mali, manner: .present))
        == .refused(.minutesAreFinal("mcp-5")))
  }
}
