import Domain

/// Sends cleared minutes round for comments; who says nothing by the end of the period approves (domain §2).
public struct CirculateMinutes: Command {
  public static let action = "circulate-minutes"

  public var meeting: MeetingID
  public var on: CalendarDay?
  /// The last day for comments; absent: as many days as the body's silent approval takes.
  public var commentsUntil: CalendarDay?

  public init(meeting: MeetingID, on: CalendarDay? = nil, commentsUntil: CalendarDay? = nil) {
    self.meeting = meeting
    self.on = on
    self.commentsUntil = commentsUntil
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try MinutesAct(on: meeting, in: context, register)
    try act.requireHeld()
    if act.minutes.standing == .draft {
      throw .refused(.clearancesMissing(meeting, act.uncleared.map(\.party)))
    }
    let day = on ?? context.today
    let until = try last(from: day, act)
    if until < day { throw .invalid(.date, .endsBeforeItBegins) }
    try act.pass(to: .circulated(on: day, commentsUntil: until))
    return try act.changeSet(Self.action)
  }

  private func last(from day: CalendarDay, _ act: MinutesAct) throws(RegisterError) -> CalendarDay {
    if let commentsUntil { return commentsUntil }
    let periods = ResolvedPeriods(body: act.act.body, office: try act.act.register.office())
    return TacitApproval.commentsUntil(circulated: day, periods: periods)
  }
}
