import Domain
import Localization
import TestSupport
import Testing

@Suite("Dates as people type them")
struct TypedDateTests {
  /// A Sunday.
  static let today: CalendarDay = "2026-11-22"

  private func read(
    _ typed: String, _ leaning: DateLeaning = .future, _ language: Language = .french,
    today: CalendarDay = today
  ) throws(TypedDateError) -> CalendarDay {
    try TypedDate.read(typed, today: today, language: language, leaning: leaning)
  }

  @Test(
    "a whole date, in every order and dress",
    arguments: [
      "12/3/2027", "12/3/27", "12.3.2027", "12.03.27", "12-3-2027", "2027-03-12", "2027/3/12", "12 3 2027",
      "12 mars 2027", "12 MARS 2027", "12 march 2027", "March 12, 2027", "mars 12 2027", "12 Mar 2027",
      "12th March 2027", "the 12th of March, 2027", "le 12 mars 2027", "vendredi 12 mars 2027",
      "Friday, 12 March 2027", "ven. 12 mars 27", "Fri 12 Mar 27", " 12\u{A0}mars  2027 ", "12mars2027",
      "12–3–2027", "2027 March 12", "pour le 12 mars 2027",
    ])
  func whole(_ typed: String) throws {
    for language in Language.allCases { #expect(try read(typed, .past, language) == "2027-03-12") }
  }

  @Test(
    "months by their names, their short forms and their beginnings",
    arguments: [
      ("1er janv. 2027", "2027-01-01"), ("1 Jan 2027", "2027-01-01"), ("3 fév 2027", "2027-02-03"),
      ("3 févr. 2027", "2027-02-03"), ("3 FEVRIER 2027", "2027-02-03"), ("2 avr. 2027", "2027-04-02"),
      ("2nd Apr 2027", "2027-04-02"), ("5 mai 2027", "2027-05-05"), ("5 juin 27", "2027-06-05"),
      ("5 juil. 2027", "2027-07-05"), ("14 juill. 2027", "2027-07-14"), ("5 aout 2027", "2027-08-05"),
      ("5 Août 2027", "2027-08-05"), ("5 sept. 2027", "2027-09-05"), ("31 Dec 2027", "2027-12-31"),
      ("31 déc. 2027", "2027-12-31"),
    ])
  func months(_ typed: String, _ day: CalendarDay) throws { #expect(try read(typed) == day) }

  @Test("a date without a year leans ahead, behind or to the nearest")
  func leaning() throws {
    #expect(try read("12/3") == "2027-03-12")
    #expect(try read("12 mars", .past) == "2026-03-12")
    #expect(try read("March 12", .nearest) == "2027-03-12")
    #expect(try read("1er octobre", .nearest) == "2026-10-01")
    #expect(try read("22/11", .future) == Self.today)
    #expect(try read("22/11", .past) == Self.today)
    #expect(try read("29 février") == "2028-02-29")
    #expect(try read("29/2", .past) == "2024-02-29")
    #expect(try read("29/2", today: "2097-01-01") == "2104-02-29")
  }

  @Test("a day alone is of this month or of one beside it that has such a day")
  func dayAlone() throws {
    #expect(try read("25") == "2026-11-25")
    #expect(try read("12") == "2026-12-12")
    #expect(try read("le 22") == Self.today)
    #expect(try read("25", .past) == "2026-10-25")
    #expect(try read("1er", .nearest) == "2026-12-01")
    #expect(try read("31") == "2026-12-31")
    #expect(try read("30", today: "2027-01-31") == "2027-03-30")
    #expect(try read("lundi 30") == "2026-11-30")
  }

  @Test(
    "days near today",
    arguments: [
      ("aujourd’hui", 0), ("Today", 0), ("AUJOURD'HUI", 0), ("demain", 1), ("tomorrow", 1),
      ("après-demain", 2), ("apres demain", 2), ("the day after tomorrow", 2), ("hier", -1),
      ("yesterday", -1),
      ("avant-hier", -2), ("day before yesterday", -2), ("+3", 3), ("+ 3", 3), ("-3", -3), ("+0", 0),
      ("+3j", 3), ("+3 d", 3), ("+2w", 14), ("+2s", 14), ("+2 sem.", 14), ("-1w", -7), ("dans 3 jours", 3),
      ("in 3 days", 3), ("in 2 weeks", 14), ("dans 2 semaines", 14), ("dans une semaine", 7),
      ("in a week", 7),
      ("il y a 3 jours", -3), ("3 days ago", -3), ("a week ago", -7), ("dans 1 jour", 1),
    ])
  func near(_ typed: String, _ days: Int) throws {
    for leaning in DateLeaning.allCases {
      #expect(try read(typed, leaning) == Self.today.adding(days: days))
    }
  }

  @Test("months and years from today keep the day, or take the month's last")
  func farther() throws {
    #expect(try read("dans 2 mois") == "2027-01-22")
    #expect(try read("in a year") == "2027-11-22")
    #expect(try read("+1m", today: "2027-01-31") == "2027-02-28")
    #expect(try read("+1 an", today: "2028-02-29") == "2029-02-28")
    #expect(throws: TypedDateError.tooFar("+40000")) { try read("+40000") }
    #expect(throws: TypedDateError.tooFar("in 101 years")) { try read("in 101 years") }
  }

  @Test("a day of the week is another day than today")
  func weekdays() throws {
    #expect(try read("lundi") == "2026-11-23")
    #expect(try read("Sunday") == "2026-11-29")
    #expect(try read("dimanche", .past) == "2026-11-15")
    #expect(try read("dim.", .nearest) == Self.today)
    #expect(try read("ven", .past) == "2026-11-20")
    #expect(try read("vendredi", .nearest) == "2026-11-20")
    #expect(try read("lundi prochain") == "2026-11-23")
    #expect(try read("next Monday") == "2026-11-23")
    #expect(try read("lundi dernier") == "2026-11-16")
    #expect(try read("last Monday") == "2026-11-16")
    #expect(try read("ce lundi") == "2026-11-23")
    #expect(try read("Thurs") == "2026-11-26")
  }

  @Test("who says next Friday on a Monday is asked which; vendredi prochain is the first to come")
  func nextFriday() throws {
    let monday: CalendarDay = "2026-11-23"
    #expect(throws: TypedDateError.ambiguous("next Friday", ["2026-11-27", "2026-12-04"])) {
      try read("next Friday", today: monday)
    }
    #expect(try read("vendredi prochain", today: monday) == "2026-11-27")
    #expect(try read("next Monday", today: monday) == "2026-11-30")
  }

  @Test("mar is Tuesday or March as the language and the rest of the date say")
  func mar() throws {
    #expect(try read("mar.", .future, .french) == "2026-11-24")
    #expect(throws: TypedDateError.dayMissing("Mar", example: "2026-03-12")) {
      try read("Mar", .future, .english)
    }
    #expect(try read("Mar 12", .future, .english) == "2027-03-12")
    #expect(try read("mar 12", .future, .french) == "2027-03-12")
    #expect(throws: TypedDateError.ambiguous("mar 12", ["2027-03-12", "2027-01-12"])) {
      try read("mar 12", .future, .french, today: "2027-01-03")
    }
    #expect(try read("mar 12 2027") == "2027-03-12")
    #expect(try read("mar. 12 janv. 2027") == "2027-01-12")
    #expect(try read("mar 12/1/2027") == "2027-01-12")
    #expect(try read("12 mar") == "2027-03-12")
  }

  @Test(
    "parts of months and years",
    arguments: [
      ("fin mars", "2027-03-31"), ("end of March", "2027-03-31"), ("end March 2028", "2028-03-31"),
      ("fin février 2028", "2028-02-29"), ("fin févr.", "2027-02-28"), ("mi-janvier", "2027-01-15"),
      ("mid-January", "2027-01-15"), ("mid January 2028", "2028-01-15"), ("début mai", "2027-05-01"),
      ("early May", "2027-05-01"), ("fin novembre", "2026-11-30"), ("mi-novembre", "2027-11-15"),
      ("fin du mois", "2026-11-30"), ("end of the month", "2026-11-30"), ("end of next month", "2026-12-31"),
      ("fin du mois prochain", "2026-12-31"), ("fin de l’année", "2026-12-31"), ("fin 2027", "2027-12-31"),
      ("fin d’avril", "2027-04-30"), ("the beginning of June", "2027-06-01"),
    ])
  func parts(_ typed: String, _ day: CalendarDay) throws { #expect(try read(typed) == day) }

  @Test("parts of months lean as dates do")
  func partsBehind() throws {
    #expect(try read("fin mars", .past) == "2026-03-31")
    #expect(try read("mi-novembre", .past) == "2026-11-15")
    #expect(try read("fin octobre", .nearest) == "2026-10-31")
  }

  @Test("two digits of a year are within the last 79 and the next 20")
  func shortYears() throws {
    #expect(try read("12/3/46") == "2046-03-12")
    #expect(try read("12/3/47") == "1947-03-12")
    #expect(try read("12/3/00") == "2000-03-12")
  }

  @Test(
    "what is no date is refused",
    arguments: [
      "x", "12h", "12/", "/12", "12//3", "12:3", "demain ou après", "hier soir", "+", "+3x", "+-3", "12/3/7",
      "12/3/027", "12 ja 2027", "semaine prochaine", "next week", "en 12 mars", "du 12 au 14 mars",
      "12–14 March 2027", "123456", "20270312", "999", "12 mars 2027 14h", "fin 12 mars", "dans jours",
      "in three-ish days", "٣/٤", "mi-2027", "12 03 mars", "next 12 March", "0014-03-12",
      "99999999999999999999999999999999999999999999999999999999999999999999",
    ])
  func unknown(_ typed: String) { #expect(throws: TypedDateError.unknown(typed)) { try read(typed) } }

  @Test("days and months that do not exist are named")
  func impossible() throws {
    #expect(throws: TypedDateError.noSuchDay(31, month: 2, year: nil)) { try read("31/2") }
    #expect(throws: TypedDateError.noSuchDay(29, month: 2, year: 2027)) { try read("29 février 2027") }
    #expect(throws: TypedDateError.noSuchDay(31, month: 4, year: 2027)) { try read("2027-04-31") }
    #expect(throws: TypedDateError.noSuchDay(32, month: 11, year: 2026)) { try read("32") }
    #expect(throws: TypedDateError.noSuchDay(0, month: 3, year: nil)) { try read("0/3") }
    #expect(throws: TypedDateError.noSuchMonth(13, day: 3)) { try read("3/13/2027") }
    #expect(throws: TypedDateError.noSuchMonth(13, day: nil)) { try read("2027-13") }
    #expect(throws: TypedDateError.ambiguousMonth("jui", [6, 7])) { try read("12 jui 2027") }
    #expect(throws: TypedDateError.wrongWeekday(1, of: "2027-01-12")) { try read("lundi 12 janvier 2027") }
    #expect(throws: TypedDateError.missing) { try read(" \u{A0}") }
  }

  @Test("a month or a year alone lacks its day")
  func dayMissing() throws {
    for (typed, example) in [
      ("mars", "2026-03-12"), ("nov. 2014", "2014-11-12"), ("2014-11", "2014-11-12"), ("2014", "2014-03-12"),
    ] as [(String, CalendarDay)] {
      #expect(throws: TypedDateError.dayMissing(typed, example: example)) { try read(typed) }
    }
  }

  @Test(
    "dates of the past may lack their day and their month",
    arguments: [
      ("2014", "2014"), ("nov. 2014", "2014-11"), ("Nov 2014", "2014-11"), ("11/2014", "2014-11"),
      ("11.2014", "2014-11"), ("2014-11", "2014-11"), ("en novembre 2014", "2014-11"), ("in 2014", "2014"),
      ("mars", "2026-03"), ("décembre", "2025-12"), ("5 Nov 2013", "2013-11-05"), ("12/3", "2026-03-12"),
      ("hier", "2026-11-21"),
    ])
  func partial(_ typed: String, _ date: PartialDate) throws {
    #expect(try TypedDate.readPartial(typed, today: Self.today, language: .french) == date)
  }
}
