import Domain
import Testing

@Suite("How a body stood on a day")
struct BodyStandingOnDayTests {
  @Test("before its closure is dated it was active, from that day on it is over")
  func dated() {
    let closed = BodyStanding.closed(on: "2023-12-31", instrument: nil)
    #expect(closed.asOf("2023-12-30") == .active)
    #expect(closed.asOf("2023-12-31") == closed)
    let succeeded = BodyStanding.succeeded(by: "unowas", on: "2016", instrument: nil)
    #expect(succeeded.asOf("2015-12-31") == .active)
    #expect(succeeded.asOf("2016-01-01") == succeeded)
  }

  @Test("without a date it is over at any day")
  func undated() {
    let closed = BodyStanding.closed(on: nil, instrument: nil)
    #expect(closed.asOf("1990-01-01") == closed)
    #expect(BodyStanding.suspended.asOf("1990-01-01") == .suspended)
  }
}
