import Domain
import PlainText

/// Dates as people type them, in either language whatever the interface's, the day before the month.
///
/// `12/3`, `12.3.27`, `2027-03-12`, `12 mars`, `March 12, 2027`, `1er mars`, `lundi 12 mars`, `12`; `demain`, `yesterday`; `lundi`,
/// `next Monday`; `+3`, `-3`, `+2w`, `+2s`, `dans 3 jours`, `2 weeks ago`; `fin mars`, `mid-January`, `end of the month`.
public enum TypedDate {
  /// Some of the forms, as a hint beside a field.
  public static let forms = Phrase(
    en: "12/3, 12 March 2027, tomorrow, Monday, +3", fr: "12/3, 12 mars 2027, demain, lundi, +3")

  /// Reads a day.
  /// - Parameters:
  ///   - language: that of the interface; it settles only what the two languages read differently, such as `mar`.
  ///   - leaning: which day is meant where the year, or the month too, is left out.
  public static func read(
    _ typed: String, today: CalendarDay, language: Language, leaning: DateLeaning = .future
  ) throws(TypedDateError) -> CalendarDay {
    let reader = DateReader(typed: typed, today: today, language: language, leaning: leaning)
    switch try reader.read() {
    case .day(let day): return day
    case .month(let month, let year): throw reader.dayMissing(month: month, year: year)
    case .year(let year): throw reader.dayMissing(month: nil, year: year)
    }
  }

  /// Reads a day, a month or a year, as dates of the past may be: also `2014`, `nov. 2014`, `11/2014`, `2014-11`.
  public static func readPartial(
    _ typed: String, today: CalendarDay, language: Language, leaning: DateLeaning = .past
  ) throws(TypedDateError) -> PartialDate {
    let reader = DateReader(typed: typed, today: today, language: language, leaning: leaning)
    let date: PartialDate?
    switch try reader.read() {
    case .day(let day): date = PartialDate(day)
    case .month(let month, let year):
      date = PartialDate(year: year ?? reader.year(ofMonth: month), month: month, day: nil)
    case .year(let year): date = PartialDate(year: year, month: nil, day: nil)
    }
    guard let date else { throw .unknown(typed) }
    return date
  }
}
