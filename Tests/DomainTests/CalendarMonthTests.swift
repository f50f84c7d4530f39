import Domain
import TestSupport
import Testing

@Suite("Months added to a day")
struct CalendarMonthTests {
  @Test func keepsTheDayOrTakesTheLast() {
    #expect(CalendarDay("2027-01-12").adding(months: 1) == "2027-02-12")
    #expect(CalendarDay("2027-01-31").adding(months: 1) == "2027-02-28")
    #expect(CalendarDay("2028-03-31").adding(months: -1) == "2028-02-29")
    #expect(CalendarDay("2027-01-12").adding(months: -13) == "2025-12-12")
    #expect(CalendarDay("2027-12-31").adding(months: 14) == "2029-02-28")
  }

  @Test func staysWithinTheYearsThereAre() {
    #expect(CalendarDay("9999-11-30").adding(months: 5) == "9999-12-30")
    #expect(CalendarDay("0001-01-31").adding(months: -1) == "0001-01-31")
  }
}
