import Domain
import Localization
import TestSupport
import Testing

@Suite("What the program says of a date reads back as that date")
struct TypedDatePropertyTests {
  /// Every day of a few years, leap years and the turn of a century among them, and days spread over the rest.
  static let days: [CalendarDay] =
    (CalendarDay("2024-01-01").number...CalendarDay("2028-12-31").number).map { CalendarDay(number: $0) }
    + stride(from: CalendarDay("1000-01-01").number, to: CalendarDay("9999-12-31").number, by: 4999)
    .map { CalendarDay(number: $0) }

  private func day(
    _ typed: String, _ today: CalendarDay, _ language: Language, _ leaning: DateLeaning = .future
  ) -> CalendarDay? {
    try? TypedDate.read(typed, today: today, language: language, leaning: leaning)
  }

  @Test("in each style, in either language, whatever the interface's", arguments: Language.allCases)
  func styles(_ interface: Language) {
    let today: CalendarDay = "2026-11-22"
    for day in Self.days {
      var words = [day.description, "\(day.day)/\(day.month)/\(day.year)"]
      for language in Language.allCases {
        words += [DateStyle.full, .long, .medium].map { day.phrase($0)[language] }
        words += [day.phrase(.full).capitalized[language], PartialDate(day).adverb[language]]
        words += [PartialDate(day).plan[language]]
      }
      for typed in words { #expect(self.day(typed, today, interface) == day, "\(typed)") }
    }
  }

  @Test("without its year, when it lies in the year ahead, in the year behind or near")
  func short() {
    let base: CalendarDay = "2026-11-22"
    for offset in 0...364 {
      let today = base.adding(days: offset * 3)
      let (ahead, behind) = (today.adding(days: offset), today.adding(days: -offset))
      let near = today.adding(days: offset / 2 - 91)
      for language in Language.allCases {
        #expect(day(ahead.phrase(.short)[language], today, language) == ahead)
        #expect(day(behind.phrase(.short)[language], today, language, .past) == behind)
        #expect(day(near.phrase(.short)[language], today, language, .nearest) == near)
      }
    }
  }

  @Test("as seen from another day")
  func relative() {
    let today: CalendarDay = "2026-11-22"
    for days in -3000...3000 {
      let day = today.adding(days: days)
      let words = RelativeDate.words(for: day, from: today)
      for language in Language.allCases {
        #expect(self.day(words[language], today, language) == day, "\(words[language])")
      }
    }
  }

  @Test("with only its month or its year")
  func partial() throws {
    for year in stride(from: 1000, through: 9999, by: 37) {
      for month in [nil, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] {
        let date = try #require(PartialDate(year: year, month: month, day: nil))
        for language in Language.allCases {
          var words = DateStyle.allCases.map { date.phrase($0)[language] }
          words += [date.description, date.adverb[language], date.plan[language]]
          for typed in words {
            let read = try? TypedDate.readPartial(typed, today: "2026-11-22", language: language)
            #expect(read == date, "\(typed)")
          }
        }
      }
    }
  }

  @Test("every time of day reads back")
  func times() throws {
    for minutes in 0..<1440 {
      let time = try #require(LocalTime(hour: minutes / 60, minute: minutes % 60))
      for typed in [time.description, time.phrase.en, time.phrase.fr] {
        #expect(try TypedTime.read(typed) == time)
      }
    }
  }

  @Test("no text makes the reader fall; what it reads exists")
  func anything() {
    let words = [
      "12", "3", "2027", "31", "0", "99999", "mars", "mar", "fin", "mi", "lundi", "next", "in", "days", "il",
      "y",
      "a", "+", "-", "/", ".", " ", ",", "er", "of", "the", "é", "’", "demain", "s", "w", "\u{301}", "ago",
      "mois",
    ]
    var seed: UInt64 = 42
    for _ in 0..<20_000 {
      var typed = ""
      for _ in 0..<6 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        typed += words[Int(seed >> 33) % words.count]
      }
      for leaning in DateLeaning.allCases {
        guard let day = day(typed, "2026-11-22", .french, leaning) else { continue }
        #expect(CalendarDay(day.description) == day)
      }
    }
  }
}
