/// When a deadline has passed; derived, never stored (domain §2).
public enum Overdue {
  /// - Parameters:
  ///   - decided: the day the decision was taken; absent when unknown, then "next plenary" is never overdue.
  ///   - plenaries: days of the body's ordinary meetings held, in any order.
  /// - Returns: whether something still open was due before `day`: its date has passed, or a plenary was held since.
  public static func isOverdue(
    _ deadline: Deadline?, implementation: Implementation?, decided: CalendarDay?, plenaries: [CalendarDay],
    on day: CalendarDay
  ) -> Bool {
    guard implementation?.isOpen == true, let deadline else { return false }
    switch deadline {
    case .ongoing: return false
    case .date(let due): return due < day
    case .nextPlenary:
      guard let decided else { return false }
      return plenaries.contains { $0 > decided && $0 < day }
    }
  }
}
