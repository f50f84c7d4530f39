import Domain
import Localization
import TestSupport
import Testing

@Suite("What is said of a date or a time that cannot be read")
struct TypedDateErrorTests {
  @Test("a day that does not exist says which months have how many days")
  func lengths() {
    let february = TypedDateError.noSuchDay(31, month: 2, year: nil)
    #expect(february.fault.en == "there is no 31 February; February has 28 days, 29 in leap years")
    #expect(february.remedy.en == "Write 28 February or 1 March.")
    #expect(february.remedy.fr == "Écrivez 28 février ou 1er mars.")
    let april = TypedDateError.noSuchDay(31, month: 4, year: 2027)
    #expect(
      april.fault.fr
        == "il n’y a pas de 31 avril 2027\u{A0}; avril, juin, septembre et novembre ont 30 jours")
    #expect(april.remedy.fr == "Écrivez 30 avril 2027 ou 1er mai 2027.")
    #expect(TypedDateError.noSuchDay(32, month: 1, year: nil).fault.en.contains("28 to 31 days"))
  }

  @Test("the month before the day is turned round")
  func swapped() {
    let error = TypedDateError.noSuchMonth(13, day: 3)
    #expect(error.remedy == Phrase(en: "For 13 March, write 13/3.", fr: "Pour le 13 mars, écrivez 13/3."))
  }

  @Test("where two days can be meant, both are named")
  func choices() {
    let error = TypedDateError.ambiguous("next Friday", ["2026-11-27", "2026-12-04"])
    #expect(
      error.fault.en == "“next Friday” can be Friday 27 November 2026 or Friday 4 December 2026")
    #expect(error.fault.fr.contains("le vendredi 27 novembre 2026 ou le vendredi 4 décembre 2026"))
    #expect(error.remedy.fr == "Écrivez 27/11/2026 ou 4/12/2026.")
    #expect(
      TypedDateError.ambiguousMonth("jui", [6, 7]).fault.fr == "« jui » peut être juin ou juillet".typeset)
  }

  @Test("every refusal has a fault without a full stop and a remedy that is a sentence, in both languages")
  func all() {
    let dates: [TypedDateError] = [
      .missing, .unknown("x"), .noSuchDay(30, month: 2, year: 2027), .noSuchDay(0, month: 1, year: nil),
      .noSuchMonth(13, day: 3), .noSuchMonth(40, day: 40), .noSuchMonth(0, day: nil),
      .dayMissing("2014", example: "2014-03-12"), .ambiguousMonth("jui", [6, 7]),
      .ambiguous("mar 12", ["2027-03-12", "2026-12-12"]), .wrongWeekday(1, of: "2027-01-12"),
      .tooFar("+99999"),
    ]
    let times: [TypedTimeError] = [
      .missing, .unknown("x"), .noSuchHour(25), .noSuchMinute(61), .notOnTwelveHours(14),
    ]
    let said = dates.map { ($0.fault, $0.remedy) } + times.map { ($0.fault, $0.remedy) }
    for (fault, remedy) in said {
      for language in Language.allCases {
        #expect(!fault[language].isEmpty && fault[language].last != ".")
        #expect(remedy[language].last == "." && remedy[language].first?.isUppercase == true)
      }
    }
  }

  @Test("what the remedies of dates tell to write can be read")
  func remediesWork() throws {
    let days: [(TypedDateError, CalendarDay)] = [
      (.dayMissing("nov. 2014", example: "2014-11-12"), "2014-11-12"),
      (.noSuchDay(31, month: 4, year: 2027), "2027-04-30"),
      (.wrongWeekday(1, of: "2027-01-12"), "2027-01-12"),
    ]
    for (error, day) in days {
      for language in Language.allCases {
        let words = error.remedy[language].split(separator: " ").dropFirst().joined(separator: " ")
        let first = words.split(separator: language == .english ? " or " : " ou ")[0]
        let typed = first.last == "." ? first.dropLast() : first
        #expect(try TypedDate.read(String(typed), today: "2026-11-22", language: language) == day)
      }
    }
  }

  @Test("the hints beside fields are dates and times that can be read")
  func forms() throws {
    for language in Language.allCases {
      for typed in TypedDate.forms[language].split(separator: ", ") {
        _ = try TypedDate.read(String(typed), today: "2026-11-22", language: language)
      }
      for typed in TypedTime.forms[language].split(separator: ", ") {
        _ = try TypedTime.read(String(typed))
      }
    }
  }

  @Test("what was typed is cut where it is long")
  func long() {
    let error = TypedDateError.unknown(String(repeating: "x", count: 500))
    #expect(error.fault.en.count < 70)
  }
}

extension String {
  /// As the program's French is set.
  fileprivate var typeset: String { Phrase(en: "", fr: self).fr }
}
