import Domain

/// Resumes a suspended meeting with a new sitting, now on the clock of the place unless a day and a time are given.
public struct ResumeMeeting: Command {
  public static let action = "resume-meeting"

  public var meeting: MeetingID
  public var on: CalendarDay?
  public var at: LocalTime?

  public init(meeting: MeetingID, on: CalendarDay? = nil, at: LocalTime? = nil) {
    self.meeting = meeting
    self.on = on
    self.at = at
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    let (record, body) = try register.openMeeting(meeting)
    guard case .suspended(let schedule) = record.timing else {
      throw .refused(.meetingTransition(meeting, from: record.timing.name, to: .inSession))
    }
    let clock = context.clock(of: record, body: body, office: try register.office())
    let sitting = Sitting(id: context.newIdentifier("s"), date: on ?? clock.day, opened: at ?? clock.time)
    try requireOrder(sitting, after: record.sittings.last)
    return try changeSet(record, in: context, register: register, detail: sitting.opened.description) {
      record in
      record.timing = .inSession(schedule)
      record.sittings.append(sitting)
    }
  }

  private func requireOrder(_ sitting: Sitting, after last: Sitting?) throws(RegisterError) {
    guard let last else { return }
    if sitting.date < last.date { throw .invalid(.date, .endsBeforeItBegins) }
    if sitting.date == last.date, sitting.opened < last.closed ?? last.opened {
      throw .invalid(.time, .endsBeforeItBegins)
    }
  }
}
