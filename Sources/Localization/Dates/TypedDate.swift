import Domain
import PlainText

/// Dates as people type them.
public enum TypedDate {
  /// Reads `2027-01-12`, `12/1/2027` (day first), `12.1.2027`, `12 January 2027`, `12 janv. 2027`, `1er mars 2027`, `today`,
  /// `demain`, `+14`; a date without a year is the next such day from `today` on. `nil` when it is none of these.
  public static func day(_ typed: String, today: CalendarDay) -> CalendarDay? {
    let words = typed.foldedForSearch.split(whereSeparator: \.isWhitespace).map(String.init)
    let text = words.joined(separator: " ")
    if let exact = CalendarDay(text) ?? shift(text, today) { return exact }
    let parts = text.split { "/. -".contains($0) || $0 == "," }.map(String.init)
    guard (2...3).contains(parts.count), let day = number(ofDay: parts[0]), let month = month(parts[1])
    else { return nil }
    if parts.count == 3 {
      guard parts[2].utf8.count == 4, let year = Int(parts[2]) else { return nil }
      return CalendarDay(year: year, month: month, day: day)
    }
    return (today.year...today.year + 8).lazy
      .compactMap { CalendarDay(year: $0, month: month, day: day) }.first { $0 >= today }
  }

  /// Also a year or a month of a year, as dates of the past may be: `2014`, `2014-11`, `11/2014`, `novembre 2014`.
  public static func partial(_ typed: String, today: CalendarDay) -> PartialDate? {
    let text = typed.foldedForSearch.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if let date = PartialDate(text) { return date }
    let parts = text.split { "/. ".contains($0) }.map(String.init)
    if parts.count == 2, parts[1].utf8.count == 4, let month = month(parts[0]) {
      return PartialDate("\(parts[1])-" + (month < 10 ? "0" : "") + "\(month)")
    }
    return day(typed, today: today).map(PartialDate.init)
  }

  private static func shift(_ text: String, _ today: CalendarDay) -> CalendarDay? {
    switch text.replacing("’", with: "'") {
    case "today", "aujourd'hui", "aujourdhui": today
    case "tomorrow", "demain": today.adding(days: 1)
    case "yesterday", "hier": today.adding(days: -1)
    default:
      if text.hasPrefix("+"), let days = Int(text.dropFirst()), (0...36_500).contains(days) {
        today.adding(days: days)
      } else {
        nil
      }
    }
  }

  private static func number(ofDay text: String) -> Int? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard (1...2).contains(digits.count),
      ["", "er", "st", "nd", "rd", "th"].contains(text.dropFirst(digits.count))
    else { return nil }
    return Int(digits)
  }

  /// A number, a name or the beginning of one that no other month shares, in either language.
  private static func month(_ text: String) -> Int? {
    if let number = Int(text) { return (1...12).contains(number) && text.utf8.count <= 2 ? number : nil }
    guard text.count >= 3 else { return nil }
    let found = (1...12).filter { number in
      let name = CalendarWords.month(number)
      return name.en.foldedForSearch.hasPrefix(text) || name.fr.foldedForSearch.hasPrefix(text)
    }
    return found.count == 1 ? found[0] : nil
  }
}
