import Commands
import Domain
import TestSupport
import Testing

@Suite("Scheduling, editing, putting off and cancelling meetings")
struct ScheduleCommandTests {
  private let readOnly = RegisterError.refused(.bodyIsClosed("old", successor: "ts"))

  @Test("An ordinary meeting gets the next ordinal and the date that the cadence proposes")
  func ordinary() throws {
    let register = try World.register()
    try register.run(ScheduleMeeting(body: "mcp", start: "09:00"))
    let meeting = try register.meeting("mcp-6")
    #expect(meeting.ordinal == 6)
    #expect(
      meeting.timing
        == .planned(Schedule(date: "2027-03-30", start: "09:00", zone: "Africa/Bamako")))
    #expect(meeting.year == 2027)
  }

  @Test("What is given goes before what is proposed; the folder is the year of the date")
  func given() throws {
    let register = try World.register()
    try register.run(
      ScheduleMeeting(
        body: "mcp", ordinal: 8, date: "2028-01-11", start: "09:00", end: "17:00", zone: "Africa/Ndjamena",
        place: .same("N'Djamena"), building: Text(fr: "Palais"), online: false, title: Text(en: "Eighth")))
    let meeting = try register.meeting("mcp-8")
    #expect(meeting.year == 2028)
    #expect(meeting.timing.schedule?.zone == "Africa/Ndjamena")
    #expect(
      meeting.venue == Venue(place: .same("N'Djamena"), building: Text(fr: "Palais"), online: false))
  }

  @Test("Other kinds are named by kind and year, numbered when taken, and need no date")
  func otherKinds() throws {
    let register = try World.register()
    try register.run(ScheduleMeeting(body: "mcp", kind: .extraordinary))
    try register.run(ScheduleMeeting(body: "mcp", kind: .extraordinary, date: "2026-12-20"))
    try register.run(ScheduleMeeting(body: "mcp", kind: .highLevel, date: "2027"))
    #expect(try register.meeting("mcp-extraordinary-2026").timing == .planned(nil))
    #expect(try register.meeting("mcp-extraordinary-2026-2").ordinal == nil)
    #expect(try register.meeting("mcp-high-level-2027").kind == .highLevel)
    #expect(
      register.error(of: ScheduleMeeting(body: "mcp", kind: .preparatory)) == .invalid(.meeting, .missing))
    try register.run(ScheduleMeeting(body: "ts", kind: .preparatory, date: "2027-01-11", prepares: "mcp-5"))
    #expect(try register.meeting("ts-preparatory-2027").prepares == "mcp-5")
  }

  @Test("A body without cadence proposes nothing")
  func noCadence() throws {
    let register = try World.register()
    try register.run(ScheduleMeeting(body: "ts"))
    #expect(try register.meeting("ts-1").timing == .planned(nil))
    #expect(register.error(of: ScheduleMeeting(body: "ts", start: "09:00")) == .invalid(.date, .missing))
  }

  @Test("What a meeting cannot be, by field, and what refuses it")
  func scheduleInput() throws {
    let register = try World.register()
    func error(_ command: ScheduleMeeting) -> RegisterError? { register.error(of: command) }
    #expect(
      error(ScheduleMeeting(body: "mcp", ordinal: 5, date: "2027"))
        == .refused(.ordinalTaken("mcp", 5, by: "mcp-5")))
    #expect(
      error(ScheduleMeeting(body: "mcp", ordinal: 0))
        == .invalid(.ordinal, .outOfRange("0", from: 1, to: 9999)))
    #expect(
      error(ScheduleMeeting(body: "mcp", id: "mcp-5", date: "2027"))
        == .identifierTaken(.meeting("mcp-5", year: 2026)))
    #expect(
      error(ScheduleMeeting(body: "mcp", date: "2027-01-12", start: "10:00", end: "09:00"))
        == .invalid(.endTime, .endsBeforeItBegins))
    #expect(
      error(ScheduleMeeting(body: "mcp", date: "2027-01-12", zone: "X")) == .invalid(.zone, .unknownZone("X"))
    )
    #expect(
      error(ScheduleMeeting(body: "mcp", kind: .preparatory, prepares: "x")) == .noSuchRecord(.meeting, "x"))
    #expect(error(ScheduleMeeting(body: "x")) == .noSuchRecord(.body, "x"))
    #expect(error(ScheduleMeeting(body: "old")) == readOnly)
  }

  @Test("A meeting's texts, venue, chair and times change; what is not named stays")
  func edit() throws {
    let register = try World.register()
    try register.run(ScheduleMeeting(body: "mcp", date: "2027-01-12", place: .same("Bamako")))
    try register.run(
      EditMeeting(
        meeting: "mcp-6", title: Text(fr: "6e plénière"), level: Text(en: "Ministers"),
        place: .same("N'Djamena"),
        link: .to("https://example.org"), chair: .to(MeetingChair(party: .organization("chad"))),
        replyBy: .to("2026-12-18"), start: "09:00", zone: "Africa/Ndjamena", ordinal: 7))
    let meeting = try register.meeting("mcp-6")
    #expect(meeting.title == Text(fr: "6e plénière"))
    #expect(meeting.venue == Venue(place: .same("N'Djamena"), link: "https://example.org"))
    #expect(meeting.chair?.party == .organization("chad"))
    #expect(
      meeting.timing.schedule == Schedule(date: "2027-01-12", start: "09:00", zone: "Africa/Ndjamena"))
    #expect(meeting.ordinal == 7)
    #expect(meeting.replyBy == "2026-12-18")
  }

  @Test("A meeting may last several days; hours that are emptied go")
  func days() throws {
    let register = try World.register()
    try register.run(ScheduleMeeting(body: "mcp", date: "2027-01-12", start: "09:00", until: "2027-01-13"))
    #expect(try register.meeting("mcp-6").lastDay == "2027-01-13")
    #expect(
      register.error(of: EditMeeting(meeting: "mcp-6", until: .to("2027-01-11")))
        == .invalid(.to, .endsBeforeItBegins))
    // On the last day it may end earlier than it began on the first.
    try register.run(EditMeeting(meeting: "mcp-6", end: "08:30", emptied: [.time]))
    let schedule = try register.meeting("mcp-6").timing.schedule
    #expect(schedule?.start == nil)
    #expect(schedule?.end == "08:30")
  }

  @Test("What a meeting cannot be told, by field, and what refuses it")
  func editInput() throws {
    var numbered = World.plenary
    numbered.decisions = [Decision(id: "d-1", symbol: "MCP/5/Dec.1")]
    let register = try World.register(numbered)
    try register.run(ScheduleMeeting(body: "mcp", date: "2027-01-12", start: "09:00"))
    func error(_ command: EditMeeting) -> RegisterError? { register.error(of: command) }
    #expect(error(EditMeeting(meeting: "x")) == .noSuchRecord(.meeting, "x"))
    #expect(error(EditMeeting(meeting: "old-1", title: .same("X"))) == readOnly)
    #expect(error(EditMeeting(meeting: "mcp-6", zone: "X")) == .invalid(.zone, .unknownZone("X")))
    #expect(error(EditMeeting(meeting: "mcp-6", end: "08:00")) == .invalid(.endTime, .endsBeforeItBegins))
    #expect(
      error(EditMeeting(meeting: "mcp-6", replyBy: .to("2027-01-13")))
        == .invalid(.reply, .endsBeforeItBegins))
    #expect(
      error(EditMeeting(meeting: "mcp-6", chair: .to(MeetingChair(party: nil)))) == .invalid(.chair, .missing)
    )
    #expect(
      error(EditMeeting(meeting: "mcp-6", chair: .to(MeetingChair(party: .organization("x")))))
        == .noSuchRecord(.organization, "x"))
    #expect(
      error(EditMeeting(meeting: "mcp-6", ordinal: 5)) == .refused(.ordinalTaken("mcp", 5, by: "mcp-5")))
    #expect(error(EditMeeting(meeting: "mcp-5", ordinal: 9)) == .refused(.numberIsFinal("MCP/5/Dec.1")))
    try register.run(ScheduleMeeting(body: "ts"))
    #expect(error(EditMeeting(meeting: "ts-1", start: "09:00")) == .invalid(.date, .missing))
  }

  @Test("Approved minutes hold the place fast; the remark stays open")
  func editFinal() throws {
    var final = World.plenary
    final.minutes = Minutes(standing: .approved(on: "2026-07", how: .tacit))
    let register = try World.register(final)
    #expect(
      register.error(of: EditMeeting(meeting: "mcp-5", place: .same("Dakar")))
        == .refused(.minutesAreFinal("mcp-5")))
    try register.run(EditMeeting(meeting: "mcp-5", remark: Text(en: "Seen")))
    #expect(try register.meeting("mcp-5").remark == Text(en: "Seen"))
  }

  @Test("A meeting is put off from the date it had, with its length; one without a date gets its first")
  func postpone() throws {
    let register = try World.register()
    try register.run(ScheduleMeeting(body: "mcp", date: "2027-01-12", start: "09:00", end: "17:00"))
    let first = Schedule(date: "2027-01-12", start: "09:00", end: "17:00", zone: "Africa/Bamako")
    try register.run(PostponeMeeting(meeting: "mcp-6"))
    #expect(try register.meeting("mcp-6").timing == .postponed(from: first, to: nil))
    try register.run(PostponeMeeting(meeting: "mcp-6", to: "2027-02-09", start: "10:00"))
    var second = first
    second.date = "2027-02-09"
    second.start = "10:00"
    #expect(try register.meeting("mcp-6").timing == .postponed(from: first, to: second))
    try register.run(PostponeMeeting(meeting: "mcp-6", to: "2027-03-09"))
    var third = second
    third.date = "2027-03-09"
    #expect(try register.meeting("mcp-6").timing == .postponed(from: second, to: third))
    try register.run(ScheduleMeeting(body: "ts"))
    try register.run(PostponeMeeting(meeting: "ts-1", to: "2027-02-01", start: "10:00"))
    #expect(
      try register.meeting("ts-1").timing
        == .planned(Schedule(date: "2027-02-01", start: "10:00", zone: "Africa/Bamako")))
  }

  @Test("A meeting over several days keeps its length")
  func postponeSeveralDays() throws {
    let long = Meeting(
      id: "ts-7", year: 2027, body: "ts", kind: .working,
      timing: .convened(Schedule(date: "2027-01-30", until: "2027-02-01")))
    let register = try World.register(long)
    try register.run(PostponeMeeting(meeting: "ts-7", to: "2027-02-27"))
    #expect(try register.meeting("ts-7").timing.schedule?.until == "2027-03-01")
    try register.run(PostponeMeeting(meeting: "ts-7", to: "2027-05"))
    #expect(try register.meeting("ts-7").timing.schedule?.until == nil)
  }

  @Test("What cannot be put off or cancelled")
  func postponeAndCancelRefusals() throws {
    let register = try World.register()
    try register.run(ScheduleMeeting(body: "ts"))
    func error(_ command: PostponeMeeting) -> RegisterError? { register.error(of: command) }
    #expect(error(PostponeMeeting(meeting: "ts-1")) == .invalid(.date, .missing))
    #expect(error(PostponeMeeting(meeting: "ts-1", start: "09:00")) == .invalid(.date, .missing))
    #expect(
      error(PostponeMeeting(meeting: "ts-1", to: "2026-11-30")) == .invalid(.date, .inThePast("2026-11-30")))
    #expect(error(PostponeMeeting(meeting: "ts-1", to: "2026-12")) == nil)
    #expect(
      error(PostponeMeeting(meeting: "mcp-5", to: "2027-01-12"))
        == .refused(.meetingTransition("mcp-5", from: .held, to: .postponed)))
    #expect(error(PostponeMeeting(meeting: "old-1", to: "2027-01-12")) == readOnly)
    #expect(
      register.error(of: CancelMeeting(meeting: "mcp-5", reason: Text(en: "No chair")))
        == .refused(.meetingTransition("mcp-5", from: .held, to: .cancelled)))
    #expect(register.error(of: CancelMeeting(meeting: "ts-1", reason: Text())) == .invalid(.reason, .missing))
    #expect(register.error(of: CancelMeeting(meeting: "old-1", reason: Text(en: "X"))) == readOnly)
  }

  @Test("A cancelled meeting keeps its reason and the date it had")
  func cancel() throws {
    let register = try World.register()
    try register.run(ScheduleMeeting(body: "mcp", date: "2027-01-12"))
    try register.run(PostponeMeeting(meeting: "mcp-6"))
    try register.run(CancelMeeting(meeting: "mcp-6", reason: Text(en: "No chair")))
    #expect(
      try register.meeting("mcp-6").timing
        == .cancelled(Schedule(date: "2027-01-12", zone: "Africa/Bamako"), reason: Text(en: "No chair")))
  }

  @Test("The same occasion is noted on both meetings, other relations on one")
  func relate() throws {
    let register = try World.register()
    try register.run(ScheduleMeeting(body: "ts"))
    try register.run(RelateMeetings(meeting: "ts-1", other: "mcp-5", relation: .follows))
    #expect(try register.meeting("ts-1").related.map(\.relation) == [.follows])
    #expect(try register.meeting("mcp-5").related.isEmpty)
    try register.run(RelateMeetings(meeting: "ts-1", other: "mcp-5", relation: .sameOccasion))
    #expect(try register.meeting("ts-1").related.map(\.relation) == [.sameOccasion])
    #expect(try register.meeting("mcp-5").related.map(\.meeting) == ["ts-1"])
    try register.run(RelateMeetings(meeting: "ts-1", other: "old-1", relation: .sameOccasion))
    #expect(try register.meeting("old-1").related.isEmpty)
    #expect(
      register.error(of: RelateMeetings(meeting: "ts-1", other: "ts-1", relation: .seeAlso))
        == .invalid(.meeting, .cycle("ts-1")))
    #expect(
      register.error(of: RelateMeetings(meeting: "ts-1", other: "x", relation: .seeAlso))
        == .noSuchRecord(.meeting, "x"))
    #expect(
      register.error(of: RelateMeetings(meeting: "old-1", other: "ts-1", relation: .seeAlso)) == readOnly)
  }
}
