import TerminalUI

/// Days of the years around 2027 for date pickers, counted from 1 January 2026, a Thursday.
struct PlainDay: PickableDay {
  let number: Int

  init(number: Int) { self.number = number }

  init(_ year: Int, _ month: Int, _ day: Int) {
    let years = (2026..<year).reduce(0) { $0 + (Self.isLeap($1) ? 366 : 365) }
    number = years + (1..<month).reduce(0) { $0 + Self.length($1, year) } + day - 1
  }

  private static func isLeap(_ year: Int) -> Bool { year % 4 == 0 }
  private static func length(_ month: Int, _ year: Int) -> Int {
    month == 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
  }

  private var parts: (year: Int, month: Int, day: Int) {
    var (year, month, left) = (2026, 1, number)
    while left >= Self.length(month, year) {
      left -= Self.length(month, year)
      (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1)
    }
    return (year, month, left + 1)
  }

  var year: Int { parts.year }
  var month: Int { parts.month }
  var day: Int { parts.day }
  var weekday: Int { (number + 3) % 7 + 1 }
  var week: Int {
    let thursday = adding(days: 4 - weekday)
    return (thursday.number - PlainDay(thursday.year, 1, 1).number) / 7 + 1
  }

  func adding(days: Int) -> PlainDay { PlainDay(number: number + days) }
  func adding(months: Int) -> PlainDay {
    let index = year * 12 + month - 1 + months
    let (year, month) = (index / 12, index % 12 + 1)
    return PlainDay(year, month, min(day, Self.length(month, year)))
  }
}
