import Commands
import Domain
import TestSupport
import Testing

@Suite("Convening, opening, suspending and closing meetings")
struct SessionCommandTests {
  private let readOnly = RegisterError.refused(.bodyIsClosed("old", successor: "ts"))

  /// The sixth plenary, ready to be convened.
  private var planned: Meeting {
    Meeting(
      id: "mcp-6", year: 2027, body: "mcp", kind: .ordinary, ordinal: 6,
      timing: .planned(Schedule(date: "2027-01-12", start: "09:00", zone: "Africa/Ndjamena")),
      venue: Venue(place: .same("N'Djamena")),
      agenda: [AgendaItem(id: "a-1", kind: .opening, title: .same("Opening"))])
  }

  private func meeting(_ timing: (Schedule) -> MeetingTiming) -> Meeting {
    var meeting = planned
    meeting.timing = timing(planned.timing.schedule ?? Schedule(date: "2027-01-12"))
    return meeting
  }

  private func adopted(_ id: DecisionID) -> Decision {
    Decision(id: id, standing: .adopted(Adoption(method: .consensus, on: "2027-01-12")))
  }

  @Test("Convening records the body's chair where nobody is named")
  func convene() throws {
    let register = try World.register(planned)
    try register.run(ConveneMeeting(meeting: "mcp-6"))
    let meeting = try register.meeting("mcp-6")
    #expect(meeting.timing.name == .convened)
    #expect(meeting.chair == MeetingChair(party: .organization("mali"), person: "diop"))
  }

  @Test("A chair that is named stays; two co-chairs lead together and are not reduced to one")
  func conveneWithChair() throws {
    var named = planned
    named.chair = MeetingChair(party: .organization("chad"))
    var ofSecretariat = planned
    ofSecretariat.id = "ts-1"
    ofSecretariat.body = "ts"
    let register = try World.register(named, ofSecretariat)
    try register.run(ConveneMeeting(meeting: "mcp-6"))
    try register.run(ConveneMeeting(meeting: "ts-1"))
    #expect(try register.meeting("mcp-6").chair?.party == .organization("chad"))
    #expect(try register.meeting("ts-1").chair == nil)
  }

  @Test("A plenary is not convened, nor edited, under a chair whom the body's rules exclude")
  func conveneChair() throws {
    var named = planned
    named.chair = MeetingChair(party: .organization("un"))
    let register = try World.register(named)
    let refusal = RegisterError.refused(
      .holderNotEligible(
        body: "mcp", role: .chair, holder: .organization("un"), classification: "sahel", on: "2027-01-12"))
    #expect(register.error(of: ConveneMeeting(meeting: "mcp-6")) == refusal)
    let edit = EditMeeting(meeting: "mcp-6", chair: .to(MeetingChair(party: .organization("un"))))
    #expect(register.error(of: edit) == refusal)
    try register.run(EditMeeting(meeting: "mcp-6", chair: .to(MeetingChair(party: .organization("chad")))))
    try register.run(ConveneMeeting(meeting: "mcp-6"))
  }

  @Test("Convening names everything that is missing; after postponement it needs a new date")
  func conveneRefusals() throws {
    let bare = Meeting(id: "old-2", year: 2027, body: nil, kind: .visit)
    let postponed = meeting { .postponed(from: $0, to: nil) }
    let register = try World.register(bare, postponed)
    func error(_ id: MeetingID) -> RegisterError? { register.error(of: ConveneMeeting(meeting: id)) }
    #expect(error("old-2") == .refused(.convenementLacks("old-2", [.date, .venue, .chair, .agenda])))
    #expect(error("mcp-6") == .refused(.convenementLacks("mcp-6", [.date, .chair])))
    #expect(error("mcp-5") == .refused(.meetingTransition("mcp-5", from: .held, to: .convened)))
    #expect(error("old-1") == readOnly)
  }

  @Test("Opened now on the clock of its place, or when one says; a sitting begins")
  func open() throws {
    let register = try World.register(meeting(MeetingTiming.convened))
    let now = Context.fixed(now: "2027-01-12T08:05:00Z", today: "2027-01-12")
    try register.perform(OpenMeeting(meeting: "mcp-6"), in: now)
    let opened = try register.meeting("mcp-6")
    #expect(opened.timing.name == .inSession)
    #expect(opened.sittings.map(\.opened) == ["09:05"])
    #expect(opened.sittings.map(\.date) == ["2027-01-12"])
    let other = try World.register(meeting(MeetingTiming.convened))
    try other.run(OpenMeeting(meeting: "mcp-6", at: "09:30", on: "2027-01-12"))
    #expect(try other.meeting("mcp-6").sittings.map(\.opened) == ["09:30"])
  }

  @Test("Only a convened meeting opens, only a suspended one resumes, only one in session is suspended")
  func order() throws {
    let suspended = try World.register(meeting(MeetingTiming.suspended))
    #expect(
      suspended.error(of: OpenMeeting(meeting: "mcp-6"))
        == .refused(.meetingTransition("mcp-6", from: .suspended, to: .inSession)))
    #expect(
      suspended.error(of: SuspendMeeting(meeting: "mcp-6"))
        == .refused(.meetingTransition("mcp-6", from: .suspended, to: .suspended)))
    let convened = try World.register(meeting(MeetingTiming.convened))
    #expect(
      convened.error(of: ResumeMeeting(meeting: "mcp-6"))
        == .refused(.meetingTransition("mcp-6", from: .convened, to: .inSession)))
    #expect(
      convened.error(of: CloseMeeting(meeting: "mcp-6"))
        == .refused(.meetingTransition("mcp-6", from: .convened, to: .held)))
    for command in [OpenMeeting(meeting: "old-1")] { #expect(convened.error(of: command) == readOnly) }
    #expect(convened.error(of: SuspendMeeting(meeting: "old-1")) == readOnly)
    #expect(convened.error(of: ResumeMeeting(meeting: "old-1")) == readOnly)
    #expect(convened.error(of: CloseMeeting(meeting: "old-1")) == readOnly)
  }

  @Test("Suspended and resumed on the next day, the meeting has two sittings and lasts until then")
  func sittings() throws {
    let register = try World.register(meeting(MeetingTiming.convened))
    try register.run(OpenMeeting(meeting: "mcp-6", at: "09:30", on: "2027-01-12"))
    #expect(
      register.error(of: SuspendMeeting(meeting: "mcp-6", at: "09:00"))
        == .invalid(.time, .endsBeforeItBegins))
    try register.run(SuspendMeeting(meeting: "mcp-6", at: "12:30"))
    #expect(
      register.error(of: ResumeMeeting(meeting: "mcp-6", on: "2027-01-12", at: "12:00"))
        == .invalid(.time, .endsBeforeItBegins))
    #expect(
      register.error(of: ResumeMeeting(meeting: "mcp-6", on: "2027-01-11", at: "12:00"))
        == .invalid(.date, .endsBeforeItBegins))
    try register.run(ResumeMeeting(meeting: "mcp-6", on: "2027-01-13", at: "09:00"))
    try register.run(CloseMeeting(meeting: "mcp-6", at: "11:00"))
    let meeting = try register.meeting("mcp-6")
    #expect(meeting.sittings.map(\.closed) == ["12:30", "11:00"])
    #expect(
      meeting.timing
        == .held(Schedule(date: "2027-01-12", start: "09:00", until: "2027-01-13", zone: "Africa/Ndjamena")))
  }

  @Test(
    "Closing records the voting seats of the day; a seat entered later with an earlier start changes nothing")
  func votingSeats() throws {
    let register = try World.register(meeting(MeetingTiming.inSession))
    try register.run(CloseMeeting(meeting: "mcp-6", at: "11:00"))
    let seats = try register.meeting("mcp-6").votingSeats
    #expect(seats == ["s-mali", "s-au", "s-un"])
    try register.run(
      AssignSeat(body: "mcp", role: .member, holder: .organization("misahel"), from: .date("2020")))
    let body = try register.body("mcp")
    #expect(try QuorumComputation.quorum(of: register.meeting("mcp-6"), body: body).total == 3)
    var old = try register.meeting("mcp-6")
    old.votingSeats = nil
    #expect(QuorumComputation.quorum(of: old, body: body).total == 4)
  }

  @Test("A closing time not given is now, when by the clock the sitting is running, and else not invented")
  func closingTime() throws {
    func closed(now: Moment) throws -> LocalTime? {
      let register = try World.register(meeting(MeetingTiming.convened))
      try register.run(OpenMeeting(meeting: "mcp-6", at: "09:30", on: "2027-01-12"))
      try register.perform(CloseMeeting(meeting: "mcp-6"), in: .fixed(now: now))
      return try register.meeting("mcp-6").sittings.first?.closed
    }
    #expect(try closed(now: "2027-01-12T16:00:00Z") == "17:00")
    #expect(try closed(now: "2027-01-12T08:00:00Z") == nil)
    #expect(try closed(now: "2026-12-01T09:12:00Z") == nil)
  }

  @Test("Closing gives adopted decisions their symbols, and none twice")
  func symbols() throws {
    var inSession = meeting(MeetingTiming.inSession)
    inSession.decisions = [
      adopted("d-1"), Decision(id: "d-2", standing: .deferred(reason: nil)), adopted("d-3"),
    ]
    var earlier = World.plenary
    earlier.decisions = [Decision(id: "d-9", symbol: "MCP/6/Dec.1")]
    let register = try World.register(inSession, earlier)
    try register.run(CloseMeeting(meeting: "mcp-6", at: "17:00"))
    #expect(
      try register.meeting("mcp-6").decisions.map(\.symbol) == ["MCP/6/Dec.2", nil, "MCP/6/Dec.3"])
  }

  @Test("Bodies that are called alike, or not named in symbols, never give one twice between them")
  func symbolsOfOthers() throws {
    var inSession = meeting(MeetingTiming.inSession)
    inSession.decisions = [adopted("d-1")]
    var namesake = World.secretariat
    namesake.acronym = Text(en: "mcp")
    let other = Meeting(
      id: "ts-6", year: 2026, body: "ts", kind: .ordinary, ordinal: 6,
      timing: .held(Schedule(date: "2026-06-16")),
      decisions: [Decision(id: "d-1", symbol: "MCP/6/Dec.1"), Decision(id: "d-2", symbol: "6/Dec.1")])
    for (body, pattern, symbol) in [
      (namesake, nil, "MCP/6/Dec.2"), (World.secretariat, "{session}/Dec.{n}", "6/Dec.2"),
      (World.secretariat, nil, "MCP/6/Dec.1"),
    ] {
      var platform = World.platform
      platform.numbering.decision = pattern
      let register = try World.register(platform, body, inSession, other)
      try register.run(CloseMeeting(meeting: "mcp-6"))
      #expect(try register.meeting("mcp-6").decisions.map(\.symbol) == [symbol])
    }
  }

  @Test("Numbers that run on begin behind the body's highest")
  func runningNumbers() throws {
    var body = World.platform
    body.numbering = Numbering(decision: "{body}/Dec.{n}({session})", runsOn: true)
    var earlier = World.plenary
    earlier.decisions = [Decision(id: "d-9", symbol: "MCP/Dec.17(5)")]
    var inSession = meeting(MeetingTiming.inSession)
    inSession.decisions = [adopted("d-1")]
    let register = try World.register(body, earlier, inSession)
    try register.run(CloseMeeting(meeting: "mcp-6"))
    #expect(try register.meeting("mcp-6").decisions.map(\.symbol) == ["MCP/Dec.18(6)"])
  }

  @Test("A meeting does not close over what is still proposed")
  func proposalsOpen() throws {
    var inSession = meeting(MeetingTiming.inSession)
    inSession.decisions = [adopted("d-1"), Decision(id: "d-2")]
    let register = try World.register(inSession)
    #expect(register.error(of: CloseMeeting(meeting: "mcp-6")) == .refused(.proposalsOpen("mcp-6", ["d-2"])))
    #expect(try register.meeting("mcp-6").timing.name == .inSession)
  }
}
