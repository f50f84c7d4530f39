import Domain

/// Lays out the minutes of a meeting, section by section in the order of the paper; what nobody writes says what was recorded.
/// Drafts that exist are brought up to the agenda and keep what was written.
public struct DraftMinutes: Command {
  public static let action = "draft-minutes"

  public var meeting: MeetingID

  public init(meeting: MeetingID) { self.meeting = meeting }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try MeetingAct(on: meeting, in: context, register)
    try act.requireNotFinal()
    switch act.meeting.timing.name {
    case .inSession, .suspended, .held: break
    case .planned, .convened, .postponed, .cancelled:
      throw .refused(.minutesBeforeMeeting(meeting, act.meeting.timing.name))
    }
    var minutes = act.meeting.minutes ?? Minutes(draftedOn: context.today)
    guard minutes.standing == .draft else {
      throw .refused(.minutesTransition(meeting, from: minutes.standing.name, to: .draft))
    }
    minutes.symbol = try act.minutesSymbol(minutes)
    minutes.draftedOn = minutes.draftedOn ?? context.today
    minutes.sections = MinutesSections.updated(minutes.sections, for: act.meeting) {
      context.newIdentifier("s")
    }
    act.meeting.minutes = minutes
    return try act.changeSet(Self.action, detail: minutes.symbol)
  }
}
