import Domain
import TestSupport
import Testing

@Suite("Cadence of ordinary meetings")
struct CadenceTests {
  let twoAYear = Cadence(ordinaryPerYear: 2, trackedSince: "2026")
  private typealias Row = Samples

  @Test("Two a year are one in each half; other numbers divide the year by months")
  func periods() {
    let second = CadencePeriod(year: 2026, index: 2, count: 2)
    #expect(second.first == "2026-07-01")
    #expect(second.last == "2026-12-31")
    #expect(second.next == CadencePeriod(year: 2027, index: 1, count: 2))
    #expect(CadencePeriod(containing: "2028-02-29", count: 4).last == "2028-03-31")
    for count in 1...12 {
      var period = CadencePeriod(year: 2027, index: 1, count: count)
      for _ in 1..<count {
        #expect(period.last.adding(days: 1) == period.next.first)
        #expect(CadencePeriod(containing: period.last, count: count) == period)
        period = period.next
      }
      #expect(period.last == "2027-12-31")
    }
  }

  @Test("Each period is met, planned, missed, to be planned or not tracked")
  func year() {
    let held = Samples.row("mcp-5", "2017-06-14", ordinal: 5)
    let convened = Samples.row("mcp-6", "2027-01-12", .convened, ordinal: 6)
    func states(_ year: Int, asOf day: CalendarDay) -> [CadenceYear.State] {
      CadenceRule.year(year, of: twoAYear, meetings: [held, convened], asOf: day).entries.map(\.state)
    }
    #expect(states(2017, asOf: "2026-12-01") == [.met(held), .untracked])
    #expect(states(2026, asOf: "2026-12-01") == [.missed, .toBePlanned])
    #expect(states(2026, asOf: "2027-01-01") == [.missed, .missed])
    #expect(states(2027, asOf: "2026-12-01") == [.planned(convened), .toBePlanned])
    #expect(states(2027, asOf: "2027-07-01") == [.missed, .toBePlanned])
  }

  @Test("Only ordinary meetings that were not cancelled fill a period")
  func whatFills() {
    let rows = [
      Samples.row("x", "2026-03-01", kind: .extraordinary), Samples.row("c", "2026-03-01", .cancelled),
    ]
    let year = CadenceRule.year(2026, of: twoAYear, meetings: rows, asOf: "2026-02-01")
    #expect(year.entries[0].state == .toBePlanned)
  }

  @Test("A shortfall counts whole periods since the day tracked, and past years by their sum")
  func shortfall() {
    func shortfall(_ rows: [MeetingRow], asOf day: CalendarDay) -> CadenceRule.Shortfall? {
      CadenceRule.shortfall(of: twoAYear, meetings: rows, asOf: day)
    }
    #expect(shortfall([], asOf: "2026-06-30") == nil)
    #expect(shortfall([], asOf: "2026-07-01")?.due == 1)
    #expect(shortfall([], asOf: "2027-01-01")?.due == 2)
    let secondHalf = [Samples.row("a", "2026-09-01"), Samples.row("b", "2026-11-01")]
    #expect(shortfall(secondHalf, asOf: "2027-01-01") == nil)
    let threeInOneYear = secondHalf + [Samples.row("c", "2026-12-01")]
    let found = shortfall(threeInOneYear, asOf: "2028-01-01")
    #expect(found?.held == 2)
    #expect(found?.due == 4)
  }

  @Test("Nothing is due before the day tracked, nor without one; a convened meeting was not held")
  func notTracked() {
    let untracked = Cadence(ordinaryPerYear: 2)
    #expect(CadenceRule.shortfall(of: untracked, meetings: [], asOf: "2030-01-01") == nil)
    #expect(CadenceRule.shortfall(of: twoAYear, meetings: [], asOf: "2025-12-31") == nil)
    let convened = [Samples.row("a", "2026-03-01", .convened)]
    #expect(CadenceRule.shortfall(of: twoAYear, meetings: convened, asOf: "2026-07-01") != nil)
    let late = Cadence(ordinaryPerYear: 2, trackedSince: "2026-03")
    #expect(CadenceRule.shortfall(of: late, meetings: [], asOf: "2027-01-01")?.due == 1)
  }

  @Test("The ordinal follows the highest given, even when that meeting was cancelled")
  func ordinal() {
    #expect(CadenceRule.nextOrdinal(after: []) == 1)
    let rows = [Samples.row("a", "2017", ordinal: 5), Samples.row("b", "2018", .cancelled, ordinal: 6)]
    #expect(CadenceRule.nextOrdinal(after: rows) == 7)
    #expect(CadenceRule.nextOrdinal(after: [Samples.row("a", nil, ordinal: 9, kind: .extraordinary)]) == 1)
  }
}
