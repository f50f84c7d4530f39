import Domain

/// Suspends a meeting and ends its sitting, until it is resumed.
public struct SuspendMeeting: Command {
  public static let action = "suspend-meeting"

  public var meeting: MeetingID
  public var at: LocalTime?

  public init(meeting: MeetingID, at: LocalTime? = nil) {
    self.meeting = meeting
    self.at = at
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    let (record, body) = try register.openMeeting(meeting)
    if let refusal = MeetingTransitions.refusal(of: record, to: .suspended) { throw .refused(refusal) }
    guard let schedule = record.timing.schedule else { throw .invalid(.date, .missing) }
    let clock = context.clock(of: record, body: body, office: try register.office())
    return try changeSet(record, in: context, register: register) { record throws(RegisterError) in
      record.timing = .suspended(schedule)
      try record.closeSitting(at: at, clock: clock)
    }
  }
}

extension Meeting {
  /// Ends the sitting that runs. A time not given is now, unless by the clock the sitting has not begun or began another day:
  /// then none is recorded.
  /// - Throws: `invalid` when the time given lies before the opening.
  mutating func closeSitting(
    at time: LocalTime?, clock: (day: CalendarDay, time: LocalTime)
  ) throws(RegisterError) {
    guard let index = sittings.indices.last, sittings[index].closed == nil else { return }
    if let time, time < sittings[index].opened { throw .invalid(.time, .endsBeforeItBegins) }
    let isRunning = clock.day == sittings[index].date && clock.time >= sittings[index].opened
    sittings[index].closed = time ?? (isRunning ? clock.time : nil)
  }
}
