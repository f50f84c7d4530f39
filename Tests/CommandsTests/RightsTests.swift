import Commands
import Domain
import TestSupport
import Testing

@Suite("Rights that follow from data")
struct RightsTests {
  private func platform(_ change: (inout Body) -> Void) throws -> Room {
    var body = Room.platform
    change(&body)
    return try Room(body)
  }

  @Test("Observers and technical support speak and do not decide: no objection, no reservation, no vote")
  func observers() throws {
    let room = try platform { body in
      body.seats.append(Seat(id: "s-oic", role: .technicalSupport, holder: Room.guest))
    }
    let reference = try room.draft()
    #expect(
      room.refusal(RaiseObjection(decision: reference, by: Room.nations))
        == .speaksOnly("mcp", Room.nations, .observer))
    #expect(
      room.refusal(EnterReservation(decision: reference, by: Room.guest))
        == .speaksOnly("mcp", Room.guest, .technicalSupport))
    #expect(
      room.refusal(AssignSeat(body: "mcp", role: .observer, holder: Room.guest, votes: true))
        == .roleDoesNotVote("mcp", .observer))
    #expect(
      room.refusal(EditSeat(body: "mcp", seat: "s-un", votes: .to(true)))
        == .roleDoesNotVote("mcp", .observer)
    )
    #expect(!Seat(id: "s", role: .observer, holder: Room.guest, votes: true).isVoting)
    #expect(room.error(RaiseObjection(decision: reference, by: Room.mali)) == nil)
    #expect(room.error(EnterReservation(decision: reference, by: .organization("misahel"))) == nil)
  }

  @Test("Between meetings an observer cannot object either")
  func observersBetweenMeetings() throws {
    let room = try Room()
    try room.run(CirculateText(body: "mcp", paragraphs: [Text(fr: "Texte")]))
    let reference = try room.register.decision(named: "MCP/BM-2027/Dec.1")
    #expect(
      room.refusal(RaiseObjection(decision: reference, by: Room.nations))
        == .speaksOnly("mcp", Room.nations, .observer))
    #expect(room.error(RaiseObjection(decision: reference, by: Room.chad)) == nil)
  }

  @Test(
    "A third member of a delegation is refused where the body allows two, announced or present; without a limit none is"
  )
  func delegations() throws {
    let two = [NewDelegate(name: "A. Ba", head: true), NewDelegate(name: "C. Dia")]
    let three = two + [NewDelegate(name: "E. Fall")]
    let room = try platform { $0.delegationLimit = DelegationLimit(people: 2) }
    let tooLarge = Refusal.delegationTooLarge("mcp", Room.mali, people: 3, limit: 2)
    func attend(_ delegates: [NewDelegate]) -> RecordAttendance {
      RecordAttendance(meeting: "mcp-6", party: Room.mali, manner: .present, delegates: delegates)
    }
    #expect(room.refusal(attend(three)) == tooLarge)
    try room.run(attend(two))
    #expect(
      room.refusal(EditAttendance(meeting: "mcp-6", party: Room.mali, delegates: .to(three))) == tooLarge)
    try room.run(InviteParties(meeting: "mcp-6", parties: [Room.mali], sent: "2027-01-05"))
    func reply(_ delegates: [NewDelegate]) -> RecordReply {
      RecordReply(meeting: "mcp-6", party: Room.mali, reply: .accepted, delegation: delegates)
    }
    #expect(room.refusal(reply(three)) == tooLarge)
    #expect(room.error(reply(two)) == nil)
    #expect(try Room().error(attend(three)) == nil)
  }

  @Test(
    "The chair goes to the next in turn in one act, for the term that the order states, and one undo takes it back"
  )
  func rotation() throws {
    let room = try platform { body in
      body.rotation = Rotation(order: [Room.chad, Room.mali, .organization("burkina-faso")], months: 24)
    }
    #expect(try room.register.nextInTurn(of: try room.register.body("mcp"), on: "2027-01-12") == Room.mali)
    try room.run(RotateChair(body: "mcp"))
    var body = try room.register.body("mcp")
    #expect(body.seat("s-chad")?.term.to == .date("2027-01-12"))
    let chair = try #require(RotationRule.serving(in: body, on: "2027-01-13"))
    #expect(
      chair.holder == Room.mali && chair.term == Term(from: .date("2027-01-12"), to: .date("2029-01-11")))
    try room.run(RotateChair(body: "mcp", to: .organization("burkina-faso"), on: "2028-01-12"))
    body = try room.register.body("mcp")
    let troika = RotationRule.troika(of: body, on: "2028-02-01")
    #expect(troika.map(\.place) == [.serving, .outgoing])
    #expect(troika.compactMap(\.seat.holder) == [.organization("burkina-faso"), Room.mali])
    #expect(RotationRule.troika(of: body, on: "2027-06-01").map(\.place) == [.incoming, .serving, .outgoing])
    try room.run(UndoLast())
    try room.run(UndoLast())
    #expect(try room.register.body("mcp").seats == Room.platform.seats)
  }

  @Test("A troika of a troika is that one enlarged: the same chairs, and never of itself")
  func enlarged() throws {
    let room = try Room()
    for (id, of): (BodyID, BodyID) in [("troika", "mcp"), ("enlarged", "troika")] {
      try room.run(AddBody(id: id, kind: .committee, name: .same(id.text)))
      try room.run(EditBody(body: id, troika: .to(Troika(of: of))))
    }
    let enlarged = try #require(try room.register.body("enlarged").troika)
    #expect(try room.register.chaired(of: enlarged).id == "mcp")
    #expect(
      room.error(EditBody(body: "mcp", troika: .to(Troika(of: "enlarged"))))
        == .invalid(.body, .cycle("mcp")))
  }

  @Test("Whoever may not hold the chair on that day is passed over; handing on to nobody is refused")
  func eligibility() throws {
    var body = World.platform
    body.rotation = Rotation(
      order: [.organization("mali"), .organization("au"), .organization("chad")])
    let register = try World.register(body)
    #expect(try register.nextInTurn(of: body, on: "2026-12-01") == .organization("chad"))
    guard
      case .refused(.holderNotEligible)? = register.error(
        of: RotateChair(body: "mcp", to: .organization("au")))
    else {
      Issue.record("handed on to one who may not chair")
      return
    }
    #expect(register.error(of: RotateChair(body: "mcp")) == nil)
    #expect(register.error(of: RotateChair(body: "ts")) == .invalid(.holder, .missing))
  }
}
