import Domain
import TestSupport
import Testing

@Suite("The date that the cadence proposes")
struct CadenceProposalTests {
  private func proposal(
    _ rows: [MeetingRow], perYear: Int = 2, lead: Int = 42, asOf day: CalendarDay
  ) -> CalendarDay? {
    CadenceRule.proposal(for: Cadence(ordinaryPerYear: perYear), after: rows, lead: lead, asOf: day)
  }

  @Test("Six months after the last, on a Tuesday: 12 January gives 13 July")
  func sixMonths() {
    let rows = [Samples.row("mcp-6", "2027-01-12", .convened)]
    #expect(proposal(rows, asOf: "2026-12-01") == "2027-07-13")
    #expect(proposal(rows, asOf: "2027-02-01") == "2027-07-13")
  }

  @Test("Without a meeting half a year ago, the middle of the first period that leaves time to invite")
  func middle() {
    let longAgo = [Samples.row("mcp-5", "2017-06-14")]
    #expect(proposal(longAgo, asOf: "2026-12-01") == "2027-03-30")
    #expect(proposal([], asOf: "2026-10-01") == "2026-11-17")
    #expect(proposal([], asOf: "2026-07-01") == "2026-09-29")
  }

  @Test("A half-year in which one is planned is passed over; a cancelled one leaves it free")
  func takenPeriods() {
    let both = [Samples.row("a", "2027-03-02", .planned), Samples.row("b", "2027-09-07", .planned)]
    #expect(proposal(both, asOf: "2026-12-01") == "2028-03-07")
    #expect(proposal([Samples.row("a", "2027-03-02", .cancelled)], asOf: "2026-12-01") == "2027-03-30")
  }

  @Test("Always a Tuesday, never in the past, in a free period, for every rhythm and day")
  func always() throws {
    let rows = [Samples.row("a", "2026-08-31"), Samples.row("b", "2027-02-03", .planned)]
    for perYear in 1...12 {
      for offset in stride(from: 0, to: 800, by: 13) {
        let today = ("2026-01-01" as CalendarDay).adding(days: offset)
        let day = try #require(proposal(rows, perYear: perYear, asOf: today))
        #expect(day.weekday == 2)
        #expect(day >= today.adding(days: 42))
        let period = CadencePeriod(containing: day, count: perYear)
        #expect(!rows.contains { $0.schedule.map { period.contains($0.date.earliest) } ?? false })
      }
    }
  }

  @Test("No cadence, no proposal")
  func none() {
    #expect(proposal([], perYear: 0, asOf: "2026-12-01") == nil)
  }
}
