/// What a question looks at in a meeting to tell whether it matches and where it stands; cheap to make in thousands.
public struct MeetingFacts: Hashable, Sendable {
  public let id: MeetingID
  public let year: Int
  public let body: BodyID?
  public let kind: Meeting.Kind
  public let state: MeetingTiming.Name
  public let date: PartialDate?
  /// The last day of a meeting over several days.
  public let until: CalendarDay?
  public let start: LocalTime?

  public init(
    id: MeetingID, year: Int, body: BodyID?, kind: Meeting.Kind, state: MeetingTiming.Name,
    date: PartialDate?, until: CalendarDay?, start: LocalTime?
  ) {
    self.id = id
    self.year = year
    self.body = body
    self.kind = kind
    self.state = state
    self.date = date
    self.until = until
    self.start = start
  }

  public init(_ row: MeetingRow) {
    self.init(
      id: row.id, year: row.year, body: row.body, kind: row.kind, state: row.state, date: row.schedule?.date,
      until: row.schedule?.until, start: row.schedule?.start)
  }

  /// The first and last day this meeting can fall on; `nil` without a date.
  public var days: ClosedRange<CalendarDay>? {
    guard let date else { return nil }
    return date.earliest...max(date.latest, until ?? date.latest)
  }
}
