import Domain
import TestSupport
import Testing

@Suite("Who may hold which seat")
struct SeatEligibilityTests {
  private func refusal(of seat: Seat, in body: Body, today: CalendarDay = "2026-12-01") -> Refusal? {
    SeatEligibility.refusal(of: seat, in: body, affiliations: Samples.affiliations, today: today)
  }

  @Test("A Sahel country chairs, and so does its ministry or its minister")
  func chairOfClassification() {
    let body = Samples.platform()
    #expect(refusal(of: Samples.seat("s", .chair, "mali"), in: body) == nil)
    #expect(refusal(of: Samples.seat("s", .chair, "mali-foreign"), in: body) == nil)
    let minister = Seat(id: "s", role: .chair, holder: .post(.same("Minister"), of: "mali"))
    #expect(refusal(of: minister, in: body) == nil)
  }

  @Test("A plenary is chaired by whoever could hold the chair on its day; other meetings by anybody")
  func chairOfMeeting() {
    func refusal(_ party: Party, _ date: PartialDate, _ kind: Meeting.Kind = .ordinary) -> Refusal? {
      SeatEligibility.refusal(
        ofChair: party, at: Samples.meeting("m", date, kind: kind), of: Samples.platform(),
        affiliations: Samples.affiliations, today: "2026-12-01")
    }
    #expect(refusal(.organization("mali"), "2027-01-12") == nil)
    #expect(refusal(.organization("chad"), "2017-06-14") == nil)
    #expect(
      refusal(.organization("chad"), "2027-01-12")
        == .holderNotEligible(
          body: "mcp", role: .chair, holder: .organization("chad"), classification: "sahel", on: "2027-01-12")
    )
    #expect(refusal(.organization("au"), "2027-01-12", .extraordinary) != nil)
    #expect(refusal(.organization("au"), "2027-01-12", .preparatory) == nil)
  }

  @Test("Nobody else chairs; the refusal names the rule's classification and the day")
  func chairOutsideClassification() {
    let seat = Samples.seat("s", .chair, "au", from: "2027-01-12")
    #expect(
      refusal(of: seat, in: Samples.platform())
        == .holderNotEligible(
          body: "mcp", role: .chair, holder: .organization("au"), classification: "sahel", on: "2027-01-12"))
  }

  @Test("What counts is the day on which the term begins, any day of it when only the month is known")
  func membershipOnTheDay() {
    let body = Samples.platform()
    #expect(refusal(of: Samples.seat("s", .chair, "chad", from: "2017-06-14"), in: body) == nil)
    #expect(refusal(of: Samples.seat("s", .chair, "chad", from: "2013-11"), in: body) == nil)
    #expect(refusal(of: Samples.seat("s", .chair, "chad", from: "2021-01-01"), in: body) != nil)
    #expect(refusal(of: Samples.seat("s", .chair, "chad"), in: body, today: "2019-01-01") == nil)
    #expect(refusal(of: Samples.seat("s", .chair, "chad"), in: body) != nil)
  }

  @Test("Partners hold the roles left to them and no other")
  func othersOnly() {
    let body = Samples.platform()
    #expect(refusal(of: Samples.seat("s", .technicalSupport, "au"), in: body) == nil)
    #expect(refusal(of: Samples.seat("s", .rapporteur, "mali"), in: body) == nil)
    #expect(
      refusal(of: Samples.seat("s", .rapporteur, "un"), in: body)
        == .roleNotOpen(
          body: "mcp", role: .rapporteur, holder: .organization("un"), allowed: [.technicalSupport, .member]))
  }

  @Test("Fixed seats take the organisations named, once each, directly or through a part of theirs")
  func exactly() {
    let union = Samples.seat("s-au", .coChair, "au")
    let fixed = Refusal.seatsFixed(body: "ts", role: .coChair, organizations: ["au", "un"])
    #expect(refusal(of: Samples.seat("s", .coChair, "un"), in: Samples.secretariat(seats: [union])) == nil)
    #expect(refusal(of: Samples.seat("s", .coChair, "misahel"), in: Samples.secretariat()) == nil)
    #expect(refusal(of: Samples.seat("s", .coChair, "mali"), in: Samples.secretariat()) == fixed)
    #expect(
      refusal(of: Samples.seat("s", .coChair, "misahel"), in: Samples.secretariat(seats: [union])) == fixed)
    #expect(refusal(of: Samples.seat("s", .member, "mali"), in: Samples.secretariat(seats: [union])) == nil)
  }

  @Test("A vacant seat offends no rule on holders, but is one too many beside two fixed co-chairs")
  func vacantSeat() {
    let vacant = Seat(id: "s", role: .chair, holder: nil)
    #expect(refusal(of: vacant, in: Samples.platform()) == nil)
    let full = Samples.secretariat(seats: [
      Samples.seat("s-au", .coChair, "au"), Samples.seat("s-un", .coChair, "un"),
    ])
    #expect(refusal(of: Seat(id: "s", role: .coChair, holder: nil), in: full) != nil)
  }

  @Test("One chair at a time; the day of the hand-over belongs to both")
  func oneChair() {
    let standing = Samples.seat("s-1", .chair, "mali", to: "2027-06-30")
    let body = Samples.platform(seats: [standing])
    let early = Samples.seat("s-2", .chair, "mali-foreign", from: "2027-06-29")
    let onTheDay = Samples.seat("s-2", .chair, "mali-foreign", from: "2027-06-30")
    #expect(refusal(of: early, in: body) == .seatOverlap(body: "mcp", seat: "s-1"))
    #expect(refusal(of: onTheDay, in: body) == nil)
  }

  @Test("The same holder has one seat of a role at a time; another holder may sit beside it")
  func sameHolder() {
    let body = Samples.platform(seats: [Samples.seat("s-1", .member, "un", from: "2020")])
    #expect(refusal(of: Samples.seat("s-2", .member, "un"), in: body) != nil)
    #expect(refusal(of: Samples.seat("s-2", .member, "au"), in: body) == nil)
    #expect(refusal(of: Samples.seat("s-2", .technicalSupport, "un"), in: body) == nil)
  }

  @Test("Partial dates that may follow on each other are no overlap")
  func partialDates() {
    let body = Samples.platform(seats: [Samples.seat("s-1", .chair, "mali", from: "2013-11", to: "2015-11")])
    #expect(refusal(of: Samples.seat("s-2", .chair, "chad", from: "2015-11"), in: body) == nil)
    #expect(refusal(of: Samples.seat("s-2", .chair, "chad", from: "2015"), in: body) == nil)
    #expect(refusal(of: Samples.seat("s-2", .chair, "chad", from: "2015-10"), in: body) != nil)
  }
}
