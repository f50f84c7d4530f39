import Domain

/// When an event is: whole days, or from one hour to another on the clocks of a place.
public enum CalendarTime: Hashable, Sendable {
  /// A day and a time of day, as the clocks of a place show them.
  public struct Clock: Hashable, Sendable {
    public let day: CalendarDay
    public let time: LocalTime

    public init(_ day: CalendarDay, _ time: LocalTime) {
      self.day = day
      self.time = time
    }
  }

  /// First and last day.
  case days(CalendarDay, CalendarDay)
  /// An event whose end is not known has none; without a zone it is at that hour wherever one is.
  case hours(Clock, Clock?, zone: String?)

  public var first: CalendarDay {
    switch self {
    case .days(let first, _): first
    case .hours(let start, _, _): start.day
    }
  }

  public var last: CalendarDay {
    switch self {
    case .days(_, let last): last
    case .hours(let start, let end, _): end?.day ?? start.day
    }
  }

  public var zone: String? {
    if case .hours(_, _, let zone) = self { zone } else { nil }
  }
}

extension CalendarTime {
  /// The time of a meeting; `nil` while its day is not known.
  /// - Parameter zone: where the schedule names none.
  public init?(_ schedule: Schedule, zone: String) {
    guard let first = schedule.date.exact else { return nil }
    let last = schedule.until ?? first
    guard let start = schedule.start else {
      self = .days(first, last)
      return
    }
    // A sitting that ends before it begins goes past midnight.
    let end = schedule.end.map { end in
      Clock(last == first && end < start ? first.adding(days: 1) : last, end)
    }
    self = .hours(Clock(first, start), end, zone: schedule.zone ?? zone)
  }
}
