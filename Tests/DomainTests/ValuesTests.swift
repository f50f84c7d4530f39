import Domain
import PlainText
import TestSupport
import Testing

@Suite("Days, instants and identifiers") struct ValuesTests {
  @Test(
    "A day is read exactly, and every day from its number",
    arguments: [1, 1600, 1900, 2000, 2024, 2100, 9999])
  func days(year: Int) throws {
    let leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
    #expect((CalendarDay(year: year, month: 2, day: 29) != nil) == leap)
    let first = try #require(CalendarDay(year: year, month: 1, day: 1))
    let last = try #require(CalendarDay(year: year, month: 12, day: 31))
    #expect(first.days(until: last) == (leap ? 365 : 364))
    for number in first.number...last.number {
      let day = CalendarDay(number: number)
      #expect(day.number == number && CalendarDay(day.description) == day)
    }
    for text in [
      "2026-2-01", "2026-02-30", "02026-01-01", "2026-01-01 ", "+026-01-01", "２026-01-01", "0000-01-01",
    ] {
      #expect(CalendarDay(text) == nil, "\(text)")
    }
  }

  @Test("Days beyond the calendar are held at its ends")
  func ends() {
    let day: CalendarDay = "2026-11-22"
    #expect(day.adding(days: 1 << 53) == "9999-12-31")
    #expect(day.adding(days: -(1 << 53)) == "0001-01-01")
  }

  @Test("Weeks at the turn of a year are counted by ISO 8601")
  func weeks() {
    #expect(
      ["2026-12-31", "2027-01-01", "2027-01-03", "2027-01-04"].map { (day: CalendarDay) in day.week } == [
        53, 53, 53, 1,
      ])
    #expect(("2024-12-30" as CalendarDay).week == 1)
    #expect(("2027-01-03" as CalendarDay).weekday == 7)
  }

  @Test(
    "An instant is read exactly, and told back",
    arguments: ["1969-12-31T23:59:59Z", "2026-12-31T23:59:59Z", "2027-01-01T00:00:00Z"])
  func instants(text: String) {
    #expect(Moment(text)?.description == text)
  }

  @Test(
    "What only looks like an instant is none",
    arguments: [
      "2027-01-12T14:42:+5Z", "2027-01-12T14:42:60Z", "2027-01-12T24:00:00Z", "2027-01-12 14:42:00Z",
      "2027-01-12T14:42:00",
      "2027-01-12T14:42:00z", "2027-01-12T14:42:0éZ",
    ])
  func noInstants(text: String) {
    #expect(Moment(text) == nil)
  }

  @Test("A partial date means all its days, and may end or begin a term with any of them")
  func partialDates() {
    let month: PartialDate = "2024-02"
    #expect(month.earliest == "2024-02-01" && month.latest == "2024-02-29" && month.exact == nil)
    #expect(("2024" as PartialDate).latest == "2024-12-31")
    for text in ["2024-13", "2024-2", "24", "2024-", "2024-02-30", "not stated"] {
      #expect(PartialDate(text) == nil, "\(text)")
    }
    let term = Term(from: .date("2014"), to: .date("2015-11"))
    #expect(!term.holds(on: "2013-12-31") && term.holds(on: "2014-01-01"))
    #expect(term.holds(on: "2015-11-30") && !term.holds(on: "2015-12-01"))
    #expect(Term(from: .notStated, to: .notStated).holds(on: "1960-01-01"))
  }

  @Test(
    "Accents are folded alike however they are composed",
    arguments: [
      ("Réunion", "re\u{301}union"), ("Kônaté", "ko\u{302}nate\u{301}"),
      ("Ẹ̀kọ́", "e\u{323}\u{300}ko\u{323}\u{301}"),
      ("NGUYỄN", "nguye\u{302}\u{303}n"),
    ])
  func folding(composed: String, decomposed: String) {
    #expect(composed.foldedForSearch == decomposed.foldedForSearch)
    #expect(composed.foldedForSearch.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test("Identifiers made of words do not depend on how accents are composed")
  func slugs() {
    #expect(Identifier<Person>(slug: "Re\u{301}gine Ko\u{302}ne\u{301}") == "regine-kone")
    #expect(Identifier<Person>(slug: "Régine Kôné") == "regine-kone")
    #expect(Identifier<Person>(slug: "  N’Djamena – L’Œuvre ") == "n-djamena-l-oeuvre")
    #expect(Identifier<Person>(slug: "مالي") == nil)
  }
}
