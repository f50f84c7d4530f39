import Domain

/// Days and times as iCalendar writes them: `20270112`, `20270112T090000`, `20270112T080000Z`.
enum CalendarCode {
  static func day(_ day: CalendarDay) -> String { day.description.filter { $0 != "-" } }

  static func clock(_ clock: CalendarTime.Clock) -> String {
    day(clock.day) + "T" + clock.time.description.filter { $0 != ":" } + "00"
  }

  static func moment(_ moment: Moment) -> String {
    moment.description.filter { $0 != "-" && $0 != ":" }
  }

  /// `+0100`: how far clocks are ahead of UTC, from minutes.
  static func offset(_ minutes: Int) -> String {
    let ahead = LocalTime(hour: abs(minutes) / 60 % 24, minute: abs(minutes) % 60) ?? .midnight
    return (minutes < 0 ? "-" : "+") + ahead.description.filter { $0 != ":" }
  }
}
