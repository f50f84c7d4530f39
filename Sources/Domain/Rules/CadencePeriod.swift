/// A part of a year in which one ordinary meeting is due: a half-year for two a year (fr semestre), the year for one.
public struct CadencePeriod: Hashable, Comparable, Sendable {
  public let year: Int
  /// From 1 to `count`.
  public let index: Int
  /// How many such periods a year has, 1 to 12.
  public let count: Int

  public init(year: Int, index: Int, count: Int) {
    self.year = min(max(year, 1), 9998)
    self.count = min(max(count, 1), 12)
    self.index = min(max(index, 1), self.count)
  }

  /// The period in which a day falls.
  public init(containing day: CalendarDay, count: Int) {
    let parts = min(max(count, 1), 12)
    let index = (1...parts).last { Self.firstMonth($0, of: parts) <= day.month } ?? 1
    self.init(year: day.year, index: index, count: parts)
  }

  public var first: CalendarDay {
    CalendarDay(year: year, month: Self.firstMonth(index, of: count), day: 1) ?? CalendarDay(number: 0)
  }

  public var last: CalendarDay { next.first.adding(days: -1) }

  public var next: CadencePeriod {
    index < count
      ? CadencePeriod(year: year, index: index + 1, count: count)
      : CadencePeriod(year: year + 1, index: 1, count: count)
  }

  public var middle: CalendarDay { first.adding(days: first.days(until: last) / 2) }

  public func contains(_ day: CalendarDay) -> Bool { first <= day && day <= last }

  public static func < (first: Self, second: Self) -> Bool {
    (first.year, first.index) < (second.year, second.index)
  }

  private static func firstMonth(_ index: Int, of count: Int) -> Int { (index - 1) * 12 / count + 1 }
}
