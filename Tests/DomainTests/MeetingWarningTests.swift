import Domain
import TestSupport
import Testing

@Suite("Warnings on meetings and decisions")
struct MeetingWarningTests {
  private func kinds(_ meeting: Meeting, body: Body? = nil, previous: MeetingRow? = nil) -> [FindingKind] {
    MeetingWarnings.findings(on: meeting, body: body, previous: previous, asOf: "2027-01-20").map(\.kind)
  }

  private func adopted(_ verb: OperativeVerb?, to parties: [Party] = [], deadline: Deadline? = nil)
    -> Decision
  {
    Decision(
      id: "d-1", symbol: "MCP/6/Dec.1", verb: verb,
      standing: .adopted(Adoption(method: .consensus, on: "2027-01-12")),
      responsible: parties.map { Responsibility(id: "r-1", party: $0) }, deadline: deadline)
  }

  @Test("The next plenary is convened while the previous minutes are neither approved nor on its agenda")
  func previousMinutes() {
    let previous = Samples.row("mcp-5", "2017-06-14", ordinal: 5)
    var meeting = Samples.meeting("mcp-6", "2027-01-12", .convened, ordinal: 6)
    #expect(kinds(meeting, previous: previous) == [.previousMinutesOpen(previous: "mcp-5", standing: nil)])
    meeting.agenda = [AgendaItem(id: "a", kind: .previousMinutes, state: .withdrawn, title: .same("Minutes"))]
    #expect(!kinds(meeting, previous: previous).isEmpty)
    meeting.agenda[0].state = .provisional
    #expect(kinds(meeting, previous: previous).isEmpty)
    #expect(kinds(Samples.meeting("m", "2027-01-12", .planned), previous: previous).isEmpty)
    var approved = Samples.meeting("mcp-5", "2017-06-14")
    approved.minutes = Minutes(standing: .approved(on: "2017-09", how: .tacit))
    #expect(kinds(Samples.meeting("m", "2027-01-12", .convened), previous: MeetingRow(approved)).isEmpty)
  }

  @Test("No quorum, once attendance is recorded and until the minutes are approved")
  func quorum() {
    var body = Samples.platform(seats: [
      Samples.seat("s-1", .chair, "mali"), Samples.seat("s-2", .member, "un"),
      Samples.seat("s-3", .member, "au"),
    ])
    var meeting = Samples.meeting("mcp-6", "2027-01-12", .inSession)
    meeting.attendance = [
      Attendance(id: "a", seat: "s-1", party: .organization("mali"), manner: .present)
    ]
    #expect(kinds(meeting, body: body).isEmpty)
    body.quorum = QuorumRule(share: .twoThirds)
    #expect(kinds(meeting, body: body) == [.quorumNotReached(present: 1, required: 2, of: 3)])
    meeting.minutes = Minutes(standing: .approved(on: "2027-02-01", how: .tacit))
    #expect(kinds(meeting, body: body).isEmpty)
    #expect(kinds(Samples.meeting("m", "2027-01-12", .inSession), body: body).isEmpty)
  }

  @Test(
    "A co-chair who excused itself is absent, and so is one of whom nothing was recorded once the meeting is over"
  )
  func coChair() {
    let body = Samples.secretariat(seats: [
      Samples.seat("a", .coChair, "au"), Samples.seat("u", .coChair, "un"),
    ])
    var meeting = Samples.meeting("m", "2027-01-12", .inSession)
    meeting.attendance = [Attendance(id: "a", seat: "a", party: .organization("au"), manner: .present)]
    #expect(kinds(meeting, body: body).isEmpty)
    meeting.timing = .held(Schedule(date: "2027-01-12"))
    #expect(kinds(meeting, body: body) == [.coChairAbsent(seat: "u", holder: .organization("un"))])
    meeting.attendance.append(
      Attendance(id: "b", seat: "u", party: .organization("un"), manner: .represented))
    #expect(kinds(meeting, body: body).isEmpty)
    meeting.attendance[1].manner = .excused
    #expect(kinds(meeting, body: body).count == 1)
  }

  @Test("An operative decision without owner or deadline; what asks for no action has neither")
  func unassigned() {
    func lacks(_ decision: Decision) -> [AssignmentNeed] {
      var meeting = Samples.meeting("mcp-6", "2027-01-12")
      meeting.decisions = [decision]
      guard case .decisionUnassigned(_, _, let lacks) = kinds(meeting).first else { return [] }
      return lacks
    }
    #expect(lacks(adopted(.requests)) == [.owner, .deadline])
    #expect(lacks(adopted(.requests, to: [.members])) == [.deadline])
    #expect(lacks(adopted(.requests, deadline: .nextPlenary)) == [.owner])
    #expect(lacks(adopted(.requests, to: [.members], deadline: .ongoing)).isEmpty)
    #expect(lacks(adopted(.takesNote)).isEmpty)
    #expect(lacks(adopted(nil)).isEmpty)
    var superseded = adopted(.requests)
    superseded.supersededBy = DecisionReference(meeting: "mcp-7", decision: "d-2")
    #expect(lacks(superseded).isEmpty)
    var done = adopted(.requests, to: [.members])
    done.responsible[0].status = .done
    #expect(lacks(done).isEmpty)
  }

  @Test("A record of the past, entered from sources, gives no warning")
  func recordOfThePast() {
    var meeting = Samples.meeting("mcp-5", "2017-06-14")
    meeting.decisions = [adopted(.agrees)]
    meeting.sources = [SourceNote(document: "S0")]
    #expect(kinds(meeting).isEmpty)
  }

  @Test(
    "Two meetings of one body on one day are told once, on the second; preparation and writing do not count")
  func sameDay() {
    let first = Samples.meeting("m-1", "2027-01-12", .planned)
    let second = Samples.meeting("m-2", "2027-01-12", .planned)
    let siblings = [first, second].map { MeetingRow($0) }
    #expect(MeetingWarnings.sameDay(second, among: siblings).map(\.kind) == [.sameDay(as: "m-1")])
    #expect(MeetingWarnings.sameDay(first, among: siblings).isEmpty)
    for other in [
      Samples.meeting("m-2", "2027-01-13", .planned), Samples.meeting("m-2", "2027-01", .planned),
      Samples.meeting("m-2", "2027-01-12", .held), Samples.meeting("m-2", "2027-01-12", .cancelled),
      Samples.meeting("m-2", "2027-01-12", .planned, kind: .preparatory),
      Samples.meeting("m-2", "2027-01-12", .planned, kind: .betweenMeetings),
    ] {
      #expect(MeetingWarnings.sameDay(other, among: siblings).isEmpty)
    }
    #expect(
      MeetingWarnings.sameDay(second, among: [MeetingRow(Samples.meeting("m-1", "2027-01-12", .cancelled))])
        .isEmpty)
  }

  @Test("A meeting that was held within one day has the hours at which it was opened and closed")
  func hoursHeld() {
    var meeting = Samples.meeting("m", "2027-01-12", .held)
    #expect(meeting.scheduleHeld == meeting.timing.schedule)
    meeting.sittings = [
      Sitting(id: "a", date: "2027-01-12", opened: "09:10", closed: "12:00"),
      Sitting(id: "b", date: "2027-01-12", opened: "14:00", closed: "16:20"),
    ]
    #expect(meeting.scheduleHeld?.start == "09:10")
    #expect(meeting.scheduleHeld?.end == "16:20")
    meeting.sittings[1].date = "2027-01-13"
    #expect(meeting.scheduleHeld == meeting.timing.schedule)
    meeting = Samples.meeting("m", "2027-01-12", .inSession)
    meeting.sittings = [Sitting(id: "a", date: "2027-01-12", opened: "09:10", closed: "12:00")]
    #expect(meeting.scheduleHeld == meeting.timing.schedule)
  }
}
