import Domain
import TestSupport
import Testing

@Suite("Seats and who presides")
struct SeatStandingTests {
  let day: CalendarDay = "2026-12-01"

  @Test("Vacant, in office, to come and ended")
  func standings() {
    let vacant = Seat(id: "v", role: .chair, holder: nil)
    let future = Samples.seat("f", .member, "un", from: "2027")
    let ended = Samples.seat("e", .member, "au", to: "2025")
    let held = Samples.seat("h", .member, "mali")
    let body = Samples.platform(seats: [vacant, future, ended, held])
    #expect(body.seats.map { body.standing(of: $0, on: day) } == [.vacant, .upcoming, .ended, .inOffice])
  }

  @Test("A chair's term that ran out is expired until somebody follows")
  func expired() {
    let old = Samples.seat("s-1", .chair, "mali", to: "2026-06")
    #expect(Samples.platform(seats: [old]).standing(of: old, on: day) == .termExpired)
    let next = Samples.seat("s-2", .chair, "chad", from: "2026-07")
    #expect(Samples.platform(seats: [old, next]).standing(of: old, on: day) == .ended)
  }

  @Test(
    "A co-chair's term is followed by the same holder or by a seat that begins after it, not by the other co-chair"
  )
  func expiredCoChair() {
    let old = Samples.seat("s-1", .coChair, "au", to: "2026-06")
    let other = Samples.seat("s-2", .coChair, "un", from: "2015")
    #expect(Samples.secretariat(seats: [old, other]).standing(of: old, on: day) == .termExpired)
    let renewed = Samples.seat("s-3", .coChair, "au")
    #expect(Samples.secretariat(seats: [old, other, renewed]).standing(of: old, on: day) == .ended)
    let follower = Samples.seat("s-3", .coChair, "mali", from: "2026-07")
    #expect(Samples.secretariat(seats: [old, other, follower]).standing(of: old, on: day) == .ended)
  }

  @Test("The chair presides, or every co-chair; a vacant chair leaves nobody")
  func presiding() {
    let chaired = Samples.platform(seats: [
      Samples.seat("m", .member, "au"), Samples.seat("c", .chair, "mali"),
    ])
    #expect(chaired.presiding(on: day).map(\.id) == ["c"])
    let both = Samples.secretariat(seats: [
      Samples.seat("a", .coChair, "au"), Samples.seat("u", .coChair, "un"),
    ])
    #expect(both.presiding(on: day).map(\.id) == ["a", "u"])
    #expect(both.chair(on: day) == nil)
    #expect(Samples.platform(seats: [Seat(id: "c", role: .chair, holder: nil)]).presiding(on: day).isEmpty)
  }

  @Test("On the day of a hand-over the new chair presides")
  func handover() {
    let body = Samples.platform(seats: [
      Samples.seat("old", .chair, "mali", to: "2015-11"),
      Samples.seat("new", .chair, "chad", from: "2015-11"),
    ])
    #expect(body.presiding(on: "2015-11-05").map(\.id) == ["new"])
    #expect(body.presiding(on: "2015-10-05").map(\.id) == ["old"])
    #expect(body.chair(on: "2015-11-05") == MeetingChair(party: .organization("chad")))
  }
}
