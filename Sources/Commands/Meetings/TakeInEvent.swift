import Domain

/// Notes of a meeting which event of somebody else’s calendar it is, as the event stands now.
public struct TakeInEvent: Command {
  public static let action = "take-in-event"

  public var meeting: MeetingID
  public var event: ForeignEvent

  public init(meeting: MeetingID, event: ForeignEvent) {
    self.meeting = meeting
    self.event = event
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    let record = try register.openMeeting(meeting).meeting
    return try changeSet(record, in: context, register: register) { record in record.calendarEvent = event }
  }
}
