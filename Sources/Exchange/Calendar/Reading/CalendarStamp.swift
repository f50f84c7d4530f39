import Domain

/// A day or a time as a calendar writes it.
struct CalendarStamp: Hashable, Comparable {
  enum Clocks: Hashable {
    /// A whole day.
    case none
    case utc
    /// Those of a zone as the calendar names it.
    case zone(String)
    /// Wherever one is.
    case floating
  }

  var clock: CalendarTime.Clock
  var clocks: Clocks

  var day: CalendarDay { clock.day }
  var isDay: Bool { clocks == .none }

  init(_ clock: CalendarTime.Clock, _ clocks: Clocks) {
    self.clock = clock
    self.clocks = clocks
  }

  /// Reads `20270112`, `20270112T090000` and `20270112T080000Z`; seconds are let go.
  init?(_ code: String, zone: String? = nil) {
    let bytes = Array(code.utf8)
    func number(_ range: Range<Int>) -> Int? {
      guard range.upperBound <= bytes.count, bytes[range].allSatisfy({ (48...57).contains($0) }) else {
        return nil
      }
      return bytes[range].reduce(0) { $0 * 10 + Int($1) - 48 }
    }
    guard let year = number(0..<4), let month = number(4..<6), let dayOfMonth = number(6..<8),
      let day = CalendarDay(year: year, month: month, day: dayOfMonth)
    else { return nil }
    if bytes.count == 8 || bytes.count == 9 && bytes[8] == UInt8(ascii: "Z") {
      self.init(CalendarTime.Clock(day, .midnight), .none)
      return
    }
    guard bytes.count == 15 || bytes.count == 16 && bytes[15] == UInt8(ascii: "Z"),
      bytes[8] == UInt8(ascii: "T"), let hour = number(9..<11), let minute = number(11..<13),
      number(13..<15) != nil, let time = LocalTime(hour: hour, minute: minute)
    else { return nil }
    let clocks: Clocks = bytes.count == 16 ? .utc : zone.map { .zone($0) } ?? .floating
    self.init(CalendarTime.Clock(day, time), clocks)
  }

  /// The first value of a property.
  init?(_ property: CalendarProperty) {
    self.init(property.words, zone: property.parameter("TZID"))
  }

  /// As the format writes it on its own clocks.
  var code: String { isDay ? CalendarCode.day(day) : CalendarCode.clock(clock) }

  /// Minutes on its own clocks, by which the length of an event is told.
  var minutes: Int { clock.day.number * 1440 + clock.time.minutes }

  func adding(minutes more: Int) -> CalendarStamp {
    let shown = Moment(seconds: (minutes + more) * 60).utc
    return CalendarStamp(CalendarTime.Clock(shown.day, shown.time), clocks)
  }

  static func < (first: Self, second: Self) -> Bool { first.minutes < second.minutes }
}

/// How long an event is, where no end is given: `P1D`, `PT1H30M`, `P2W`, in minutes.
enum CalendarDuration {
  static func minutes(_ code: String) -> Int? {
    var rest = Substring(code)
    if rest.first == "+" { rest.removeFirst() }
    guard rest.first == "P" else { return nil }
    rest.removeFirst()
    var (total, number, isTime, isEmpty) = (0, 0, false, true)
    for sign in rest.utf8 {
      switch sign {
      case 48...57:
        number = number * 10 + Int(sign) - 48
        if number > 1_000_000 { return nil }
        continue
      case UInt8(ascii: "T"): isTime = true
      case UInt8(ascii: "W") where !isTime: total += number * 7 * 1440
      case UInt8(ascii: "D") where !isTime: total += number * 1440
      case UInt8(ascii: "H") where isTime: total += number * 60
      case UInt8(ascii: "M") where isTime: total += number
      case UInt8(ascii: "S") where isTime: total += number / 60
      default: return nil
      }
      if sign != UInt8(ascii: "T") { isEmpty = false }
      number = 0
    }
    return isEmpty ? nil : total
  }
}
