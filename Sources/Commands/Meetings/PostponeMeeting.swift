import Domain

/// Puts a meeting off from the date it had, to a new one or to one still to be found; a meeting planned without a date gets its first.
public struct PostponeMeeting: Command {
  public static let action = "postpone-meeting"

  public var meeting: MeetingID
  public var to: PartialDate?
  public var start: LocalTime?

  public init(meeting: MeetingID, to: PartialDate? = nil, start: LocalTime? = nil) {
    self.meeting = meeting
    self.to = to
    self.start = start
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    let (record, body) = try register.openMeeting(meeting)
    if let refusal = MeetingTransitions.refusal(of: record, to: .postponed) { throw .refused(refusal) }
    if let to, to.latest < context.today { throw .invalid(.date, .inThePast(to.latest)) }
    if to == nil && start != nil { throw .invalid(.date, .missing) }
    let office = try register.office()
    let timing = try timing(after: record.timing, zone: body?.zone ?? office.zone)
    return try changeSet(record, in: context, register: register, detail: to?.description) { record in
      record.timing = timing
    }
  }

  private func timing(after timing: MeetingTiming, zone: String) throws(RegisterError) -> MeetingTiming {
    switch timing {
    case .postponed(let from, let planned):
      return .postponed(from: planned ?? from, to: try moved(planned ?? from))
    default:
      if let from = timing.schedule { return .postponed(from: from, to: try moved(from)) }
      guard let to else { throw .invalid(.date, .missing) }
      return .planned(Schedule(date: to, start: start, zone: zone))
    }
  }

  /// The new schedule: as long as the old one, when both days are known.
  private func moved(_ schedule: Schedule) throws(RegisterError) -> Schedule? {
    guard let to else { return nil }
    var moved = schedule
    moved.date = to
    moved.start = start ?? schedule.start
    moved.until = nil
    if let day = to.exact, let old = schedule.date.exact, let until = schedule.until {
      moved.until = day.adding(days: old.days(until: until))
    }
    if let begin = moved.start, let end = moved.end, end <= begin { moved.end = nil }
    return moved
  }
}
