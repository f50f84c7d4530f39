/// A date of which only the year, or the year and month, may be known: `2014`, `2014-11`, `2014-11-18`.
public struct PartialDate: Hashable, Sendable, CustomStringConvertible {
  public let year: Int
  public let month: Int?
  public let day: Int?

  public init(_ day: CalendarDay) {
    year = day.year
    month = day.month
    self.day = day.day
  }

  /// `nil` when there is no such day, or a day is given without its month.
  public init?(year: Int, month: Int?, day: Int?) {
    guard month != nil || day == nil, CalendarDay(year: year, month: month ?? 1, day: day ?? 1) != nil else {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// `nil` when the text is none of the three forms, or there is no such day.
  public init?(_ text: String) {
    let width = text.utf8.count
    guard width == 4 || width == 7 || width == 10, let day = CalendarDay(text + "-01-01".suffix(10 - width))
    else {
      return nil
    }
    year = day.year
    month = width >= 7 ? day.month : nil
    self.day = width == 10 ? day.day : nil
  }

  /// The day itself, when it is wholly known.
  public var exact: CalendarDay? {
    guard let month, let day else { return nil }
    return CalendarDay(year: year, month: month, day: day)
  }

  /// The first day that this date can mean.
  public var earliest: CalendarDay {
    CalendarDay(year: year, month: month ?? 1, day: day ?? 1) ?? CalendarDay(number: 0)
  }

  /// The last day that this date can mean.
  public var latest: CalendarDay {
    let last = month ?? 12
    return CalendarDay(year: year, month: last, day: day ?? CalendarDay.length(of: last, in: year))
      ?? earliest
  }

  public var description: String {
    let text = earliest.description
    return String(text.prefix(day != nil ? 10 : month != nil ? 7 : 4))
  }
}

extension PartialDate: Codable {
  public init(from decoder: any Decoder) throws {
    self = try decoder.value(named: "a date YYYY, YYYY-MM or YYYY-MM-DD") { PartialDate($0) }
  }
  public func encode(to encoder: any Encoder) throws { try encoder.write(description) }
}
