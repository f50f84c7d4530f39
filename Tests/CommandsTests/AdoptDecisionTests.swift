import Commands
import Domain
import TestSupport
import Testing

@Suite("Adopting decisions, and not adopting them")
struct AdoptDecisionTests {
  let room: Room

  init() throws { room = try Room() }

  /// A platform with an adoption rule.
  private func room(_ rule: AdoptionRule) throws -> Room {
    var body = Room.platform
    body.adoption = rule
    return try Room(body)
  }

  @Test("Adopted by consensus today; as amended when the wording was changed, unless it is said otherwise")
  func adoption() throws {
    let plain = try room.adopted()
    #expect(
      try room.decision(plain).standing == .adopted(Adoption(method: .consensus, on: "2027-01-12")))
    let amended = try room.draft()
    try room.run(AmendDecision(decision: amended, paragraphs: [Text(fr: "Autre")]))
    try room.run(AdoptDecision(decision: amended, method: .acclamation))
    #expect(try room.decision(amended).standing.name == .adoptedAsAmended)
    let tidied = try room.draft()
    try room.run(AmendDecision(decision: tidied, paragraphs: [Text(fr: "Autre")]))
    try room.run(AdoptDecision(decision: tidied, method: .consensus, asAmended: false, on: "2027-01-13"))
    #expect(
      try room.decision(tidied).standing == .adopted(Adoption(method: .consensus, on: "2027-01-13")))
  }

  @Test("No consensus while an objection stands; withdrawn, it does not hinder, and a reservation never does")
  func objection() throws {
    let reference = try room.draft()
    try room.run(EnterReservation(decision: reference, by: Room.union, text: Text(fr: "Procédures")))
    try room.run(RaiseObjection(decision: reference, by: Room.mali, reason: Text(fr: "Coût")))
    let adopt = AdoptDecision(decision: reference, method: .consensus)
    #expect(room.refusal(adopt) == .consensusObjected(reference, by: [Room.mali]))
    try room.run(WithdrawObjection(decision: reference, by: Room.mali))
    #expect(room.error(adopt) == nil)
    let decision = try room.decision(reference)
    #expect(decision.reservations.map(\.by) == [Room.union])
    #expect(decision.objections[0].withdrawn != nil && decision.objections[0].reason?.fr == "Coût")
  }

  @Test("A vote needs a count that carries, of no more votes than there are seats in the room")
  func votes() throws {
    let room = try room(AdoptionRule(methods: [.vote], majority: .twoThirds))
    let reference = try room.draft()
    func adopt(_ votes: Votes?) -> AdoptDecision {
      AdoptDecision(decision: reference, method: .vote, votes: votes)
    }
    #expect(room.refusal(adopt(nil)) == .votesMissing(reference))
    #expect(
      room.refusal(adopt(Votes(inFavour: 1, against: 1)))
        == .majorityNotReached(reference, inFavour: 1, required: 2))
    #expect(
      room.refusal(adopt(Votes(inFavour: 3, against: 1)))
        == .moreVotesThanSeats(reference, cast: 4, seats: 3))
    #expect(
      room.error(adopt(Votes(inFavour: -1, against: 1)))
        == .invalid(.votes, .outOfRange("-1", from: 0, to: 10_000)))
    #expect(
      room.refusal(AdoptDecision(decision: reference, method: .consensus))
        == .methodNotAllowed("mcp", .consensus, allowed: [.vote]))
    #expect(room.error(adopt(Votes(inFavour: 2, against: 1))) == nil)
    #expect(try room.decision(reference).standing.adoption?.votes == Votes(inFavour: 2, against: 1))
  }

  @Test("Once attendance is recorded, only seats that are there count")
  func attendance() throws {
    var meeting = Room.sixth
    meeting.attendance = [
      Attendance(id: "t-1", seat: "s-chad", party: Room.chad, manner: .present),
      Attendance(id: "t-2", seat: "s-mali", party: Room.mali, manner: .excused),
      Attendance(id: "t-3", seat: "s-un", party: Room.nations, manner: .present),
    ]
    let room = try Room(meeting)
    let reference = try room.draft()
    #expect(
      room.refusal(
        AdoptDecision(decision: reference, method: .vote, votes: Votes(inFavour: 2, against: 0)))
        == .moreVotesThanSeats(reference, cast: 2, seats: 1))
    #expect(
      room.refusal(RaiseObjection(decision: reference, by: Room.mali))
        == .notPresent("mcp-6", Room.mali, .excused))
    #expect(
      room.refusal(RaiseObjection(decision: reference, by: Room.union))
        == .representedByNobody("mcp-6", Room.union))
    #expect(room.error(RaiseObjection(decision: reference, by: Room.chad)) == nil)
    #expect(
      room.refusal(EnterReservation(decision: reference, by: Room.nations))
        == .speaksOnly("mcp", Room.nations, .observer))
  }

  @Test("Votes belong to a vote, silence between meetings, “not stated” to the past")
  func methods() throws {
    let reference = try room.draft()
    let votes = Votes(inFavour: 2, against: 0)
    for command in [
      AdoptDecision(decision: reference, method: .consensus, votes: votes),
      AdoptDecision(decision: reference, method: .silence),
      AdoptDecision(decision: reference, method: .notStated),
    ] {
      guard case .invalid(.method, _)? = room.error(command) else {
        Issue.record("\(command.method) was not refused")
        continue
      }
    }
    #expect(room.error(AdoptDecision(decision: reference, method: .notStated, on: "2027-01-11")) == nil)
    let between = Meeting(id: "mcp-between-meetings-2027", year: 2027, body: "mcp", kind: .betweenMeetings)
    let other = try Room(between)
    try other.run(DraftDecision(meeting: between.id, paragraphs: [Text(fr: "Texte")]))
    let silent = DecisionReference(
      meeting: between.id, decision: try #require(try other.register.meeting(between.id).decisions.first?.id))
    #expect(try other.register.decision(named: "MCP/BM-2027/Dec.1") == silent)
    #expect(other.refusal(AdoptDecision(decision: silent, method: .silence)) == .notCirculated(silent))
    #expect(other.error(AdoptDecision(decision: silent, method: .silence, on: "2027-01-11")) == nil)
  }

  @Test("A decision without words cannot be adopted, nor one that was decided, nor outside a session")
  func refusals() throws {
    try room.run(DraftDecision(meeting: "mcp-6", title: Text(fr: "Titre")))
    let untitled = DecisionReference(
      meeting: "mcp-6", decision: try #require(try room.plenary.decisions.last?.id))
    #expect(room.refusal(AdoptDecision(decision: untitled, method: .consensus)) == .textMissing(untitled))
    let done = try room.adopted()
    #expect(
      room.refusal(AdoptDecision(decision: done, method: .consensus, asAmended: false))
        == .decisionTransition(done, from: .adopted, to: .adopted))
    var planned = Room.sixth
    planned.timing = .planned(planned.timing.schedule)
    let early = try Room(planned)
    let draft = try early.draft()
    #expect(
      early.refusal(AdoptDecision(decision: draft, method: .consensus)) == .notInSession("mcp-6", .planned))
    #expect(early.refusal(RejectDecision(decision: draft)) == .notInSession("mcp-6", .planned))
    #expect(early.error(WithdrawDecision(decision: draft)) == nil)
    let unknown = DecisionReference(meeting: "mcp-6", decision: "d-9")
    #expect(
      room.error(AdoptDecision(decision: unknown, method: .consensus))
        == .noSuchElement(.decision, "d-9", in: .meeting("mcp-6", year: 2027)))
  }

  @Test(
    "Deferred, rejected and withdrawn carry their reason or votes, and come back until the meeting closes")
  func otherEnds() throws {
    let deferred = try room.draft()
    try room.run(DeferDecision(decision: deferred, reason: Text(fr: "Faute de temps")))
    #expect(try room.decision(deferred).standing == .deferred(reason: Text(fr: "Faute de temps")))
    let withdrawn = try room.draft()
    try room.run(WithdrawDecision(decision: withdrawn))
    #expect(try room.decision(withdrawn).standing == .withdrawn(reason: nil))
    let rejected = try room.draft()
    let votes = Votes(inFavour: 1, against: 2)
    #expect(
      room.refusal(RejectDecision(decision: rejected, votes: Votes(inFavour: 1, against: 9)))
        == .moreVotesThanSeats(rejected, cast: 10, seats: 3))
    try room.run(RejectDecision(decision: rejected, votes: votes))
    #expect(try room.decision(rejected).standing == .rejected(votes: votes))
    for reference in [deferred, withdrawn, rejected] {
      try room.run(ReopenDecision(decision: reference))
      #expect(try room.decision(reference).standing == .proposed)
    }
    #expect(
      room.refusal(ReopenDecision(decision: deferred))
        == .decisionTransition(deferred, from: .proposed, to: .proposed))
    #expect(
      room.refusal(DeferDecision(decision: try room.adopted()))
        == .decisionTransition(
          DecisionReference(meeting: "mcp-6", decision: try #require(try room.plenary.decisions.last?.id)),
          from: .adopted, to: .deferred))
  }

  @Test("Once closed nothing comes back, and what is adopted late gets the next final symbol")
  func afterClosure() throws {
    let adopted = try room.adopted()
    let deferred = try room.draft()
    try room.run(DeferDecision(decision: deferred))
    try room.run(CloseMeeting(meeting: "mcp-6"))
    #expect(room.refusal(ReopenDecision(decision: adopted)) == .numberIsFinal("MCP/6/Dec.1"))
    #expect(
      room.refusal(ReopenDecision(decision: deferred))
        == .decisionTransition(deferred, from: .deferred, to: .proposed))
    let late = try room.draft()
    #expect(try room.decision(late).symbol == nil)
    try room.run(AdoptDecision(decision: late, method: .consensus), on: "2027-01-20")
    #expect(try room.decision(late).symbol == "MCP/6/Dec.2")
    #expect(try room.decision(late).standing.adoption?.on == "2027-01-12")
  }

  @Test("An objection is changed while it stands, needs one party, and is withdrawn once")
  func objections() throws {
    let reference = try room.draft()
    try room.run(RaiseObjection(decision: reference, by: Room.mali))
    try room.run(RaiseObjection(decision: reference, by: Room.mali, reason: Text(fr: "Coût")))
    #expect(try room.decision(reference).objections.map(\.reason?.fr) == ["Coût"])
    #expect(
      room.error(RaiseObjection(decision: reference, by: .members))
        == .invalid(.organization, .unknownValue("members", allowed: [])))
    #expect(
      room.error(RaiseObjection(decision: reference, by: .organization("x")))
        == .noSuchRecord(.organization, "x"))
    try room.run(WithdrawObjection(decision: reference, by: Room.mali))
    #expect(
      room.error(WithdrawObjection(decision: reference, by: Room.mali))
        == .noSuchElement(.objection, "mali", in: .meeting("mcp-6", year: 2027)))
    let adopted = try room.adopted()
    #expect(
      room.refusal(RaiseObjection(decision: adopted, by: Room.mali))
        == .decisionTransition(adopted, from: .adopted, to: .proposed))
  }

  @Test("A reservation is entered, changed and lifted until the minutes are approved")
  func reservations() throws {
    let reference = try room.adopted()
    try room.run(EnterReservation(decision: reference, by: Room.union))
    try room.run(EnterReservation(decision: reference, by: Room.union, text: Text(fr: "Procédures")))
    #expect(try room.decision(reference).reservations.map(\.text?.fr) == ["Procédures"])
    try room.run(LiftReservation(decision: reference, by: Room.union))
    #expect(try room.decision(reference).reservations.isEmpty)
    #expect(
      room.error(LiftReservation(decision: reference, by: Room.union))
        == .noSuchElement(.reservation, "au", in: .meeting("mcp-6", year: 2027)))
    let withdrawn = try room.draft()
    try room.run(WithdrawDecision(decision: withdrawn))
    #expect(room.refusal(EnterReservation(decision: withdrawn, by: Room.union)) == .notAdopted(withdrawn))
    try room.approve()
    #expect(room.refusal(EnterReservation(decision: reference, by: Room.union)) == .minutesAreFinal("mcp-6"))
  }

  @Test("Moving a decision gives it another provisional number, until closure")
  func moving() throws {
    let first = try room.adopted()
    let second = try room.adopted()
    let changes = try room.run(MoveDecision(decision: second, before: first.decision))
    #expect(changes.detail == "MCP/6/Dec.1")
    #expect(try room.plenary.decisions.map(\.id) == [second.decision, first.decision])
    try room.run(MoveDecision(decision: second))
    #expect(try room.plenary.decisions.map(\.id) == [first.decision, second.decision])
    #expect(try room.run(MoveDecision(decision: first, before: first.decision)).changes.isEmpty)
    #expect(room.error(MoveDecision(decision: first, before: "d-9")) != nil)
    try room.run(CloseMeeting(meeting: "mcp-6"))
    #expect(
      room.refusal(MoveDecision(decision: second, before: first.decision)) == .numberIsFinal("MCP/6/Dec.2"))
  }
}
