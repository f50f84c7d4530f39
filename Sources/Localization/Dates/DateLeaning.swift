import Domain

/// Which way a date leans that says less than a year: what is planned lies ahead, what happened lies behind.
public enum DateLeaning: Sendable, CaseIterable {
  /// The next such day from today on.
  case future
  /// The last such day up to today.
  case past
  /// The nearest such day; of two as near, the one ahead.
  case nearest
}

extension DateLeaning {
  /// The one of these values that is meant, as seen from today's value.
  func choose(_ values: some Sequence<Int>, from today: Int) -> Int? {
    switch self {
    case .future: return values.filter { $0 >= today }.min()
    case .past: return values.filter { $0 <= today }.max()
    case .nearest:
      return values.min { (abs($0 - today), -$0) < (abs($1 - today), -$1) }
    }
  }

  func choose(_ days: [CalendarDay], from today: CalendarDay) -> CalendarDay? {
    choose(days.map(\.number), from: today.number).map { CalendarDay(number: $0) }
  }
}
