import Domain

/// Opens a convened meeting with its first sitting, now on the clock of the place unless a day and a time are given.
public struct OpenMeeting: Command {
  public static let action = "open-meeting"

  public var meeting: MeetingID
  public var at: LocalTime?
  public var on: CalendarDay?

  public init(meeting: MeetingID, at: LocalTime? = nil, on: CalendarDay? = nil) {
    self.meeting = meeting
    self.at = at
    self.on = on
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    let (record, body) = try register.openMeeting(meeting)
    guard case .convened(let schedule) = record.timing else {
      throw .refused(.meetingTransition(meeting, from: record.timing.name, to: .inSession))
    }
    let clock = context.clock(of: record, body: body, office: try register.office())
    let sitting = Sitting(id: context.newIdentifier("s"), date: on ?? clock.day, opened: at ?? clock.time)
    return try changeSet(record, in: context, register: register, detail: sitting.opened.description) {
      record in
      record.timing = .inSession(schedule)
      record.sittings.append(sitting)
    }
  }
}
