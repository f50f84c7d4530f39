import Domain

/// Changes what was entered of a comment on the minutes: who made it, what it says, when it came. Until the minutes are approved.
public struct EditComment: Command {
  public static let action = "edit-comment"

  public var meeting: MeetingID
  public var comment: Identifier<MinutesComment>
  public var by: Party?
  public var text: String?
  public var on: CalendarDay?

  public init(
    meeting: MeetingID, comment: Identifier<MinutesComment>, by: Party? = nil, text: String? = nil,
    on: CalendarDay? = nil
  ) {
    self.meeting = meeting
    self.comment = comment
    self.by = by
    self.text = text
    self.on = on
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try MinutesAct(on: meeting, in: context, register)
    try act.act.requireNotFinal()
    let index = try act.commentIndex(comment)
    try register.requireParty(by, .organization)
    if let text, text.isBlank { throw .invalid(.text, .missing) }
    var changed = act.minutes.comments[index]
    changed.by = by ?? changed.by
    changed.text = text ?? changed.text
    changed.on = on ?? changed.on
    if let outcome = changed.outcome, outcome.on < changed.on { throw .invalid(.date, .endsBeforeItBegins) }
    act.minutes.comments[index] = changed
    return try act.changeSet(Self.action)
  }
}
