/// Why what was typed is no date.
public enum TypedDateError: Error, Hashable, Sendable {
  /// Nothing, or only spaces.
  case missing
  case unknown(String)
  /// `31/2`; `29/2/2027` with the year.
  case noSuchDay(Int, month: Int, year: Int?)
  /// `3/13`: the day may be the month that was meant.
  case noSuchMonth(Int, day: Int?)
  /// A month or a year alone, where a day is needed.
  case dayMissing(String, example: CalendarDay)
  /// The beginning of more than one month's name: `jui`.
  case ambiguousMonth(String, [Int])
  /// `next Friday` on a Monday.
  case ambiguous(String, [CalendarDay])
  /// `lundi 12 janvier 2027` is a Tuesday.
  case wrongWeekday(Int, of: CalendarDay)
  /// More than a hundred years away.
  case tooFar(String)
}
