import Domain

/// Says what was done with a comment on minutes: it was taken, or it was not, with the reason; or that it is open again. Until the
/// minutes are approved, with what was done as part of their record.
public struct SettleComment: Command {
  public static let action = "settle-comment"

  public var meeting: MeetingID
  public var comment: Identifier<MinutesComment>
  /// Absent: the comment is open again.
  public var outcome: CommentOutcome.Name?
  /// Why it was not taken.
  public var reason: String?
  /// Absent: today.
  public var on: CalendarDay?

  public init(
    meeting: MeetingID, comment: Identifier<MinutesComment>, outcome: CommentOutcome.Name?,
    reason: String? = nil, on: CalendarDay? = nil
  ) {
    self.meeting = meeting
    self.comment = comment
    self.outcome = outcome
    self.reason = reason
    self.on = on
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try MinutesAct(on: meeting, in: context, register)
    try act.act.requireNotFinal()
    let index = try act.commentIndex(comment)
    let reason = reason.flatMap { $0.isBlank ? nil : $0 }
    if outcome == .notTaken && reason == nil { throw .invalid(.reason, .missing) }
    let day = on ?? context.today
    if day < act.minutes.comments[index].on { throw .invalid(.date, .endsBeforeItBegins) }
    act.minutes.comments[index].outcome = outcome.map { CommentOutcome($0, on: day, reason: reason) }
    return try act.changeSet(Self.action)
  }
}
