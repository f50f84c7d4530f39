/// The words of a date picker, in the language of the screen.
public struct DatePickerLabels: Hashable, Sendable {
  /// Above the numbers of the weeks, such as "Sem.".
  public var week: String
  /// Seven, Monday first, two letters each.
  public var weekdays: [String]
  /// Twelve, as they stand before a year.
  public var months: [String]
  /// What the keys do, on the last line.
  public var hint: String

  public init(week: String, weekdays: [String], months: [String], hint: String = "") {
    self.week = week
    self.weekdays = weekdays
    self.months = months
    self.hint = hint
  }

  func title(_ month: Int, _ year: Int) -> String {
    (months.indices.contains(month - 1) ? months[month - 1] : "\(month)") + " \(year)"
  }
}
