import Commands
import Domain
import TestSupport
import Testing

@Suite("Decisions between meetings")
struct BetweenMeetingsTests {
  let room: Room

  init() throws { room = try Room() }

  /// Friday 15 January 2027, 17:00 in Bamako, on the clock of the office.
  private func circulate(_ text: Text = Text("Le texte", in: .french), in room: Room? = nil) throws
    -> DecisionReference
  {
    let room = room ?? self.room
    try room.run(
      CirculateText(body: "mcp", verb: .approves, paragraphs: [text], on: "2027-01-15", at: "17:00"),
      on: "2027-01-15")
    let meeting = try room.register.meeting("mcp-between-meetings-2027")
    return DecisionReference(meeting: meeting.id, decision: try #require(meeting.decisions.last?.id))
  }

  @Test(
    "A text goes out in the body’s record of that year, which is made for the first one; one undo takes all back"
  )
  func circulation() throws {
    let first = try circulate()
    let meeting = try room.register.meeting(first.meeting)
    #expect(meeting.kind == .betweenMeetings && meeting.year == 2027 && meeting.body == "mcp")
    let silence = try #require(try room.decision(first).silence)
    #expect(silence.from == "2027-01-15T17:00:00+00:00" && silence.until == "2027-01-18T17:00:00+00:00")
    let second = try circulate(Text("Un autre", in: .french))
    #expect(second.meeting == first.meeting)
    #expect(try room.register.decision(named: "MCP/BM-2027/Dec.2") == second)
    try room.run(UndoLast(), on: "2027-01-15")
    #expect(try room.register.meeting(first.meeting).decisions.map(\.id) == [first.decision])
    try room.run(UndoLast(), on: "2027-01-15")
    #expect(room.error(ConfirmSilence(decision: first)) == .noSuchRecord(.meeting, first.meeting.text))
  }

  @Test(
    "Adoption is confirmed after the clock, never before and never by itself; then number and words are final"
  )
  func confirmation() throws {
    let (first, second) = (try circulate(), try circulate(Text("Un autre", in: .french)))
    let silence = try #require(try room.decision(second).silence)
    let confirm = ConfirmSilence(decision: second)
    #expect(room.refusal(confirm, on: "2027-01-18") == .silenceRunning(second, silence))
    let early = AdoptDecision(decision: second, method: .silence)
    #expect(room.refusal(early, on: "2027-01-18") == .silenceRunning(second, silence))
    #expect(room.error(AdoptDecision(decision: second, method: .consensus), on: "2027-01-19") != nil)
    #expect(try room.decision(second).standing.name == .circulated)
    try room.run(confirm, on: "2027-01-19")
    let adopted = try room.decision(second)
    #expect(
      adopted.standing == .adopted(Adoption(method: .silence, on: "2027-01-18", silence: silence)))
    #expect(adopted.symbol == "MCP/BM-2027/Dec.2" && Sealing.stands(adopted) == true)
    #expect(
      room.refusal(AmendDecision(decision: second, paragraphs: [Text(fr: "Autre")]))
        == .textIsFinal("MCP/BM-2027/Dec.2"))
    #expect(
      room.refusal(EnterReservation(decision: second, by: Room.mali)) == .textIsFinal("MCP/BM-2027/Dec.2"))
    #expect(room.refusal(UndoLast(), on: "2027-01-19") == .isFinal(.meeting(second.meeting, year: 2027)))
    try room.run(AssignDecision(decision: second, responsible: .to([Room.mali])))
    try room.run(CorrectDecision(decision: second, text: Text(fr: "Lire : deux")))
    try room.run(ConfirmSilence(decision: first), on: "2027-01-19")
    #expect(try room.decision(first).symbol == "MCP/BM-2027/Dec.1")
  }

  @Test(
    "While an objection stands nothing is confirmed; withdrawn, it hinders nothing; it may be entered with the time it came"
  )
  func objections() throws {
    let reference = try circulate()
    let silence = try #require(try room.decision(reference).silence)
    let objection = RaiseObjection(decision: reference, by: Room.mali, reason: Text(fr: "Coût"))
    #expect(room.refusal(objection, on: "2027-01-19") == .silenceOver(reference, silence))
    #expect(room.refusal(BreakSilence(decision: reference)) == .silenceUnbroken(reference))
    var inTime = objection
    inTime.on = "2027-01-18"
    inTime.at = "16:30"
    try room.run(inTime, on: "2027-01-19")
    #expect(try room.decision(reference).objections.map(\.raised) == ["2027-01-18T16:30:00Z"])
    let confirm = ConfirmSilence(decision: reference)
    #expect(room.refusal(confirm, on: "2027-01-19") == .silenceObjected(reference, by: [Room.mali]))
    try room.run(WithdrawObjection(decision: reference, by: Room.mali), on: "2027-01-19")
    #expect(room.error(confirm, on: "2027-01-19") == nil)
  }

  @Test(
    "Silence that was broken ends the procedure; amended and its objection withdrawn, the text may go out again"
  )
  func broken() throws {
    let reference = try circulate()
    let silence = try #require(try room.decision(reference).silence)
    #expect(
      room.refusal(AmendDecision(decision: reference, paragraphs: [Text(fr: "Autre")]))
        == .decisionTransition(reference, from: .circulated, to: .proposed))
    try room.run(RaiseObjection(decision: reference, by: Room.mali), on: "2027-01-16")
    try room.run(BreakSilence(decision: reference), on: "2027-01-16")
    #expect(try room.decision(reference).standing == .silenceBroken(by: Room.mali, silence))
    #expect(
      room.refusal(ConfirmSilence(decision: reference), on: "2027-01-19")
        == .notUnderSilence(reference, .silenceBroken))
    try room.run(AmendDecision(decision: reference, paragraphs: [Text(fr: "Autre")]))
    let again = CirculateDecision(decision: reference, on: "2027-01-20", at: "09:00", hours: 48)
    #expect(room.refusal(again) == .silenceObjected(reference, by: [Room.mali]))
    try room.run(WithdrawObjection(decision: reference, by: Room.mali))
    try room.run(again)
    #expect(try room.decision(reference).silence?.until == "2027-01-22T09:00:00+00:00")
    try room.run(ConfirmSilence(decision: reference), on: "2027-01-23")
    #expect(try room.decision(reference).standing.name == .adopted)
  }

  @Test("More time is given while the clock runs, by hours or to a day, and only ever later")
  func extension_() throws {
    let reference = try circulate()
    let silence = try #require(try room.decision(reference).silence)
    try room.run(ExtendSilence(decision: reference, hours: 24), on: "2027-01-18")
    #expect(try room.decision(reference).silence?.until == "2027-01-19T17:00:00+00:00")
    try room.run(ExtendSilence(decision: reference, on: "2027-01-20"), on: "2027-01-18")
    let extended = try #require(try room.decision(reference).silence)
    #expect(extended.until == "2027-01-20T17:00:00+00:00" && extended.from == silence.from)
    #expect(
      room.error(ExtendSilence(decision: reference, on: "2027-01-19"), on: "2027-01-18")
        == .invalid(.date, .endsBeforeItBegins))
    #expect(
      room.refusal(ExtendSilence(decision: reference, hours: 24), on: "2027-01-21")
        == .silenceOver(reference, extended))
    try room.run(UndoLast(), on: "2027-01-18")
    #expect(try room.decision(reference).silence?.until == "2027-01-19T17:00:00+00:00")
  }

  @Test("A text is referred to the next meeting as a draft of its own, or waits for the next agenda")
  func referral() throws {
    let reference = try circulate()
    try room.run(RaiseObjection(decision: reference, by: Room.mali), on: "2027-01-16")
    try room.run(BreakSilence(decision: reference), on: "2027-01-16")
    try room.run(CloseMeeting(meeting: "mcp-6"))
    let waiting = try circulate(Text("Un autre", in: .french))
    try room.run(ReferDecision(decision: waiting, reason: Text(fr: "À débattre")), on: "2027-01-16")
    #expect(try room.decision(waiting).standing == .deferred(reason: Text(fr: "À débattre")))
    try room.run(ScheduleMeeting(body: "mcp", date: "2027-07-13"), on: "2027-01-16")
    try room.run(ReferDecision(decision: reference), on: "2027-01-16")
    var next = try room.register.meeting("mcp-7")
    #expect(next.decisions.map { $0.words(in: .french) } == ["Le texte"])
    #expect(next.agenda.flatMap(\.followsUp) == [reference])
    try room.run(CarryAgenda(meeting: "mcp-7"), on: "2027-01-16")
    next = try room.register.meeting("mcp-7")
    #expect(next.decisions.map { $0.words(in: .french) }.sorted() == ["Le texte", "Un autre"])
    #expect(!(try CarryAgenda(meeting: "mcp-7").isUseful(asOf: "2027-01-17", room.register)))
  }

  @Test("What the rules of the body exclude is not circulated so; no objection is a method of its own")
  func methods() throws {
    var body = Room.platform
    body.adoption = AdoptionRule(methods: [.consensus, .noObjection])
    let room = try Room(body)
    let text = CirculateText(body: "mcp", paragraphs: [Text(fr: "Texte")])
    #expect(
      room.refusal(text) == .methodNotAllowed("mcp", .silence, allowed: [.consensus, .noObjection]))
    var allowed = text
    allowed.method = .noObjection
    try room.run(allowed)
    let reference = try room.register.decision(named: "MCP/BM-2027/Dec.1")
    try room.run(ConfirmSilence(decision: reference), on: "2027-01-16")
    #expect(try room.decision(reference).standing.adoption?.method == .noObjection)
    var vote = text
    vote.method = .vote
    guard case .invalid(.method, _)? = room.error(vote) else {
      Issue.record("circulated for a vote")
      return
    }
    let spoken = try room.draft()
    #expect(room.refusal(CirculateDecision(decision: spoken)) == .notBetweenMeetings("mcp-6"))
  }

  @Test("A body with a text under silence is not closed; a closed body circulates none")
  func closing() throws {
    try room.run(CloseMeeting(meeting: "mcp-6"))
    let reference = try circulate()
    let close = ChangeBodyStanding(body: "mcp", to: .closed(on: nil, instrument: nil))
    #expect(room.refusal(close) == .underSilence("mcp", [reference]))
    try room.run(WithdrawDecision(decision: reference))
    try room.run(close)
    #expect(
      room.refusal(CirculateText(body: "mcp", paragraphs: [Text(fr: "Texte")]))
        == .bodyIsClosed("mcp", successor: nil))
  }
}
