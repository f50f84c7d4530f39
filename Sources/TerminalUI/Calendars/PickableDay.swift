/// A day as a date picker needs it; the calendar's arithmetic stays with whoever knows it.
public protocol PickableDay: Hashable, Sendable {
  var year: Int { get }
  /// 1 to 12.
  var month: Int { get }
  /// 1 to the length of the month.
  var day: Int { get }
  /// 1 is Monday, 7 is Sunday.
  var weekday: Int { get }
  /// The number of its week.
  var week: Int { get }
  func adding(days: Int) -> Self
  /// The same day of another month, or that month's last.
  func adding(months: Int) -> Self
}

extension PickableDay {
  var firstOfMonth: Self { adding(days: 1 - day) }
  var lastOfMonth: Self { firstOfMonth.adding(months: 1).adding(days: -1) }
  func isInMonth(of other: Self) -> Bool { year == other.year && month == other.month }
}
