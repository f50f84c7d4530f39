import Domain

/// Notes that the draft minutes went to the chair, or to the co-chairs.
public struct SendMinutesToChair: Command {
  public static let action = "send-minutes-to-chair"

  public var meeting: MeetingID
  public var on: CalendarDay?

  public init(meeting: MeetingID, on: CalendarDay? = nil) {
    self.meeting = meeting
    self.on = on
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try MinutesAct(on: meeting, in: context, register)
    try act.requireHeld()
    try act.requireWay(to: .cleared)
    act.minutes.sentToChair = on ?? context.today
    return try act.changeSet(Self.action)
  }
}
