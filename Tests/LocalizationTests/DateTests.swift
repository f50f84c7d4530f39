import Domain
import Localization
import TestSupport
import Testing

@Suite("Dates and times as each language writes them")
struct DateTests {
  let day: CalendarDay = "2027-01-12"

  @Test func styles() {
    #expect(day.phrase(.full) == Phrase(en: "Tuesday 12 January 2027", fr: "mardi 12 janvier 2027"))
    #expect(day.phrase(.medium) == Phrase(en: "12 Jan 2027", fr: "12 janv. 2027"))
    #expect(day.phrase(.short) == Phrase(en: "12 Jan", fr: "12 janv."))
  }

  @Test("the first of a month is an ordinal in French")
  func first() {
    let first: CalendarDay = "2026-12-01"
    #expect(first.phrase(.full) == Phrase(en: "Tuesday 1 December 2026", fr: "mardi 1er décembre 2026"))
  }

  @Test("a date of the past says as much as is known")
  func partial() {
    let month: PartialDate = "2014-11"
    #expect(month.phrase(.full) == Phrase(en: "November 2014", fr: "novembre 2014"))
    #expect(month.adverb == Phrase(en: "in November 2014", fr: "en novembre 2014"))
    #expect(PartialDate("2014").phrase(.long) == Phrase(same: "2014"))
    #expect(StatedDate.notStated.phrase(.long).fr == "non précisée")
  }

  @Test func severalDays() {
    #expect(
      day.phrase(through: "2027-01-14") == Phrase(en: "12–14 January 2027", fr: "du 12 au 14 janvier 2027"))
    #expect(
      CalendarDay("2027-01-31").phrase(through: "2027-02-01")
        == Phrase(en: "31 January – 1 February 2027", fr: "du 31 janvier au 1er février 2027"))
    #expect(day.phrase(through: day) == day.phrase(.long))
  }

  @Test func times() {
    let time: LocalTime = "09:05"
    #expect(time.phrase == Phrase(en: "09:05", fr: "9\u{A0}h\u{A0}05"))
  }

  @Test func relative() {
    #expect(RelativeDate.countdown(to: day, from: "2026-12-01") == Phrase(en: "D-42", fr: "J-42"))
    #expect(RelativeDate.countdown(to: day, from: "2027-01-15") == Phrase(en: "D+3", fr: "J+3"))
    #expect(RelativeDate.words(for: day, from: "2027-01-09").fr == "dans 3\u{A0}jours")
    #expect(RelativeDate.words(for: day, from: "2027-01-13") == RelativeDate.yesterday)
  }
}
