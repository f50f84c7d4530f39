/// A day of the Gregorian calendar, without a zone: `2027-01-12`.
public struct CalendarDay: Hashable, Comparable, Sendable, CustomStringConvertible {
  public let year: Int
  public let month: Int
  public let day: Int

  /// `nil` when there is no such day: 30 February is refused, never moved.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.length(of: month, in: year)).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads exactly `YYYY-MM-DD`.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2, parts[2].utf8.count == 2,
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Days since 1 January 1970, by the usual civil-calendar arithmetic on eras of 400 years.
  public var number: Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The day `number` days after 1 January 1970, held within the years 1 to 9999.
  public init(number: Int) {
    let held = min(max(number, -719_162), 2_932_896) + 719_468
    let era = (held >= 0 ? held : held - 146_096) / 146_097
    let dayOfEra = held - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  public static func length(of month: Int, in year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  public func adding(days: Int) -> CalendarDay { CalendarDay(number: number + days) }

  /// The same day of another month, or that month's last day, held within the years 1 to 9999.
  public func adding(months: Int) -> CalendarDay {
    let index = min(max(year * 12 + month - 1 + months, 12), 9999 * 12 + 11)
    let (newYear, newMonth) = (index / 12, index % 12 + 1)
    let held = min(day, Self.length(of: newMonth, in: newYear))
    return CalendarDay(year: newYear, month: newMonth, day: held) ?? self
  }

  public func days(until other: CalendarDay) -> Int { other.number - number }

  /// 1 is Monday, 7 is Sunday.
  public var weekday: Int { (((number + 3) % 7) + 7) % 7 + 1 }

  /// The week's number by ISO 8601: week 1 holds the year's first Thursday.
  public var week: Int {
    let thursday = adding(days: 4 - weekday)
    guard let first = CalendarDay(year: thursday.year, month: 1, day: 1) else { return 1 }
    return (thursday.number - first.number) / 7 + 1
  }

  /// 1 for January to June, 2 for July to December.
  public var semester: Int { month <= 6 ? 1 : 2 }

  public var description: String {
    let text = String(year)
    return String(repeating: "0", count: 4 - text.count) + text + (month < 10 ? "-0" : "-") + String(month)
      + (day < 10 ? "-0" : "-") + String(day)
  }

  public static func < (first: Self, second: Self) -> Bool {
    (first.year, first.month, first.day) < (second.year, second.month, second.day)
  }
}

extension CalendarDay: Codable {
  public init(from decoder: any Decoder) throws {
    self = try decoder.value(named: "a date YYYY-MM-DD") { CalendarDay($0) }
  }
  public func encode(to encoder: any Encoder) throws { try encoder.write(description) }
}
