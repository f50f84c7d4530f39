import Domain
import TestSupport
import Testing

@Suite("Adoption: methods, objections and exact majorities")
struct AdoptionRulesTests {
  private func refusal(
    _ decision: Decision = Plenary.decision("d-1", .proposed), by method: AdoptionMethod, votes: Votes? = nil,
    rule: AdoptionRule? = nil, seats: Int? = 9
  ) -> Refusal? {
    AdoptionRules.refusal(
      adopting: decision, as: Plenary.reference("d-1"), by: method, votes: votes,
      body: Plenary.body(adoption: rule), seatsPresent: seats)
  }

  @Test("Without a rule every method is open; with one only its own, and what no source states")
  func methods() {
    let rule = AdoptionRule(methods: [.consensus])
    for method in [AdoptionMethod.consensus, .acclamation, .noObjection, .notStated] {
      #expect(refusal(by: method) == nil)
    }
    #expect(refusal(by: .consensus, rule: rule) == nil)
    #expect(refusal(by: .notStated, rule: rule) == nil)
    #expect(
      refusal(by: .vote, votes: Votes(inFavour: 9, against: 0), rule: rule)
        == .methodNotAllowed("mcp", .vote, allowed: [.consensus]))
  }

  @Test("No consensus while an objection stands; a reservation and a vote are compatible with one")
  func objections() {
    var decision = Plenary.decision("d-1", .proposed)
    decision.reservations = [Reservation(id: "e-1", by: .state("state-2"))]
    #expect(refusal(decision, by: .consensus) == nil)
    decision.objections = [Objection(id: "o-1", by: .state("state-3"), raised: Moment(seconds: 0))]
    let objected = Refusal.consensusObjected(Plenary.reference("d-1"), by: [.state("state-3")])
    #expect(refusal(decision, by: .consensus) == objected)
    #expect(refusal(decision, by: .acclamation) == objected)
    #expect(refusal(decision, by: .vote, votes: Votes(inFavour: 8, against: 1)) == nil)
    decision.objections[0].withdrawn = Moment(seconds: 1)
    #expect(refusal(decision, by: .consensus) == nil)
  }

  @Test(
    "Majorities are exact: two thirds of nine is six, more than half of eight is five",
    arguments: [
      (Fraction.twoThirds, 6, 3, nil), (.twoThirds, 5, 4, 6), (.simpleMajority, 5, 3, nil),
      (.simpleMajority, 4, 4, 5), (Fraction(3, of: 4), 6, 3, 7), (.simpleMajority, 0, 0, 1),
      (Fraction(1, of: 0), 9, 0, Int.max),
    ] as [(Fraction, Int, Int, Int?)])
  func majorities(share: Fraction, inFavour: Int, against: Int, required: Int?) {
    let rule = AdoptionRule(methods: [.vote], majority: share)
    let found = refusal(by: .vote, votes: Votes(inFavour: inFavour, against: against), rule: rule)
    #expect(
      found
        == required.map {
          .majorityNotReached(Plenary.reference("d-1"), inFavour: inFavour, required: $0)
        })
  }

  @Test("Abstentions are no votes cast, but nobody votes who is not there")
  func counts() {
    #expect(refusal(by: .vote) == .votesMissing(Plenary.reference("d-1")))
    #expect(refusal(by: .vote, votes: Votes(inFavour: 2, against: 1, abstentions: 6)) == nil)
    #expect(
      refusal(by: .vote, votes: Votes(inFavour: 3, against: 1, abstentions: 6))
        == .moreVotesThanSeats(Plenary.reference("d-1"), cast: 10, seats: 9))
    #expect(refusal(by: .vote, votes: Votes(inFavour: 30, against: 0), seats: nil) == nil)
    #expect(
      refusal(by: .vote, votes: Votes(inFavour: .max, against: 1))
        == .moreVotesThanSeats(Plenary.reference("d-1"), cast: .max, seats: 9))
  }

  @Test("Seats count once, when they vote and somebody is there for them")
  func seatsPresent() {
    var meeting = Plenary.meeting()
    let body = Plenary.body()
    #expect(AdoptionRules.votingSeatsPresent(at: meeting, of: body) == 9)
    #expect(AdoptionRules.votingSeatsPresent(at: meeting, of: nil) == nil)
    func attendance(_ number: Int, seat: String?, _ party: String, _ manner: Attendance.Manner) -> Attendance
    {
      Attendance(id: id("t-\(number)"), seat: seat.map { id($0) }, party: .state(party), manner: manner)
    }
    meeting.attendance = [
      attendance(1, seat: "s-1", "state-1", .present), attendance(2, seat: "s-2", "state-2", .represented),
      attendance(3, seat: "s-3", "state-3", .excused), attendance(4, seat: "s-10", "guest", .present),
      attendance(5, seat: nil, "state-4", .present), attendance(6, seat: nil, "visitor", .present),
      attendance(7, seat: "s-1", "state-1", .present),
    ]
    #expect(AdoptionRules.votingSeatsPresent(at: meeting, of: body) == 3)
  }
}
