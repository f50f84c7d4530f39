extension Project {
  /// The reports still to come, those with the earliest date first and those without one last; none of a project that is over.
  public var reportsAwaited: [ProjectReport] {
    guard closedRefusal == nil else { return [] }
    let awaited = reports.filter { $0.submitted == nil }
    return awaited.filter { $0.due != nil }.sorted { one, other in
      guard let first = one.due, let second = other.due else { return false }
      return first < second
    } + awaited.filter { $0.due == nil }
  }

  /// The reports that were due before a day and are not submitted.
  public func reportsOwed(on day: CalendarDay) -> [ProjectReport] {
    reportsAwaited.filter { $0.due.map { $0 < day } ?? false }
  }
}
