/// A year of a body's ordinary meetings, period by period, as the calendar shows it.
public struct CadenceYear: Hashable, Sendable {
  public enum State: Hashable, Sendable {
    /// Held, or in session.
    case met(MeetingRow)
    /// Planned, convened or postponed to a day of this period.
    case planned(MeetingRow)
    /// The period is over, it was tracked, and no meeting was held.
    case missed
    /// The period runs or is still to come, and nothing is planned in it.
    case toBePlanned
    /// Before the day from which meetings are tracked: no meeting is on record, and none was due.
    case untracked
  }

  public struct Entry: Hashable, Sendable {
    public let period: CadencePeriod
    public let state: State

    public init(period: CadencePeriod, state: State) {
      self.period = period
      self.state = state
    }
  }

  public let year: Int
  public let entries: [Entry]

  public init(year: Int, entries: [Entry]) {
    self.year = year
    self.entries = entries
  }
}
