/// The rhythm of ordinary meetings, "two ordinary plenaries a year" (S0). Practice falls short of it (X): it warns and never blocks.
public enum CadenceRule {
  /// How far the meetings held fell short of those due.
  public struct Shortfall: Hashable, Sendable {
    public let due: Int
    public let held: Int
    public let since: PartialDate
  }

  /// The periods of one year with what happened in each.
  /// - Parameter meetings: the body's ordinary meetings of that year, or more.
  public static func year(
    _ year: Int, of cadence: Cadence, meetings: [MeetingRow], asOf day: CalendarDay
  ) -> CadenceYear {
    let count = CadencePeriod(year: year, index: 1, count: cadence.ordinaryPerYear).count
    let entries = (1...count).map { index in
      let period = CadencePeriod(year: year, index: index, count: count)
      return CadenceYear.Entry(
        period: period, state: state(of: period, cadence: cadence, meetings: meetings, asOf: day))
    }
    return CadenceYear(year: year, entries: entries)
  }

  /// Counted year by year from the day tracked, so that two meetings in one half make a full year; `nil` when nothing lacks
  /// or nothing is tracked. In the running year only periods that are over are due.
  /// - Parameter meetings: the body's ordinary meetings since then, or more.
  public static func shortfall(
    of cadence: Cadence, meetings: [MeetingRow], asOf day: CalendarDay
  ) -> Shortfall? {
    guard cadence.ordinaryPerYear > 0, let since = cadence.trackedSince, since.earliest <= day else {
      return nil
    }
    let days = meetings.filter(\.wasHeld).compactMap(\.schedule?.date.earliest)
    var due = 0
    var held = 0
    for year in since.year...day.year {
      let periods = (1...min(cadence.ordinaryPerYear, 12)).map {
        CadencePeriod(year: year, index: $0, count: cadence.ordinaryPerYear)
      }
      let dueThisYear = periods.count { $0.first >= since.earliest && $0.last < day }
      due += dueThisYear
      held += min(dueThisYear, days.count { $0.year == year && $0 >= since.earliest && $0 <= day })
    }
    return held < due ? Shortfall(due: due, held: held, since: since) : nil
  }

  /// The ordinal of the next ordinary meeting: the highest given so far and one, since each is given once (domain §2).
  public static func nextOrdinal(after meetings: [MeetingRow]) -> Int {
    (meetings.filter { $0.kind == .ordinary }.compactMap(\.ordinal).max() ?? 0) + 1
  }

  private static func state(
    of period: CadencePeriod, cadence: Cadence, meetings: [MeetingRow], asOf day: CalendarDay
  ) -> CadenceYear.State {
    let inside = meetings.filter { $0.kind == .ordinary && $0.falls(in: period) }
    if let met = inside.first(where: \.wasHeld) { return .met(met) }
    if let ahead = inside.first(where: { $0.state != .cancelled }), period.last >= day {
      return .planned(ahead)
    }
    if period.last >= day { return .toBePlanned }
    guard let since = cadence.trackedSince, period.first >= since.earliest else { return .untracked }
    return .missed
  }
}

extension MeetingRow {
  /// Held, or being held.
  var wasHeld: Bool { state == .held || state == .inSession || state == .suspended }

  func falls(in period: CadencePeriod) -> Bool {
    schedule.map { period.contains($0.date.earliest) } ?? false
  }
}
