extension CadenceRule {
  /// A day for the next ordinary meeting: in the first period, from the running one, in which none is planned; there six months
  /// (one period) after the meeting before it, else in the middle. Always a Tuesday, never in the past, and late enough for
  /// invitations to leave in time (D).
  ///
  /// - Parameters:
  ///   - meetings: the body's ordinary meetings; those without a date say nothing.
  ///   - lead: days that invitations need.
  /// - Returns: `nil` for a cadence of none a year.
  public static func proposal(
    for cadence: Cadence, after meetings: [MeetingRow], lead: Int, asOf day: CalendarDay
  ) -> CalendarDay? {
    guard cadence.ordinaryPerYear > 0 else { return nil }
    let standing = meetings.filter { $0.kind == .ordinary && $0.state != .cancelled }
    let earliest = day.adding(days: min(max(lead, 1), 366))
    var period = CadencePeriod(containing: day, count: cadence.ordinaryPerYear)
    for _ in 0...(standing.count + 13) {
      if !standing.contains(where: { $0.falls(in: period) }),
        let found = candidate(in: period, after: standing, from: earliest)
      {
        return found
      }
      period = period.next
    }
    return nil
  }

  private static func candidate(
    in period: CadencePeriod, after meetings: [MeetingRow], from earliest: CalendarDay
  ) -> CalendarDay? {
    let last = meetings.compactMap { $0.schedule?.date.exact }.filter { $0 < period.first }.max()
    if let day = last.map({ nearestTuesday(to: $0.adding(months: 12 / period.count)) }), day >= earliest,
      period.contains(day)
    {
      return day
    }
    let day = max(nearestTuesday(to: period.middle), firstTuesday(from: earliest))
    return period.contains(day) ? day : nil
  }

  private static func nearestTuesday(to day: CalendarDay) -> CalendarDay {
    let ahead = (2 - day.weekday + 7) % 7
    return day.adding(days: ahead <= 3 ? ahead : ahead - 7)
  }

  private static func firstTuesday(from day: CalendarDay) -> CalendarDay {
    day.adding(days: (2 - day.weekday + 7) % 7)
  }
}
