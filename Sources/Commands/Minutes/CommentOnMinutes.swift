import Domain

/// Records a comment on one section or on the whole, until the minutes are approved.
public struct CommentOnMinutes: Command {
  public static let action = "comment-on-minutes"

  public var meeting: MeetingID
  public var by: Party
  public var section: Identifier<MinutesSection>?
  public var text: String
  public var on: CalendarDay?

  public init(
    meeting: MeetingID, by: Party, section: Identifier<MinutesSection>? = nil, text: String,
    on: CalendarDay? = nil
  ) {
    self.meeting = meeting
    self.by = by
    self.section = section
    self.text = text
    self.on = on
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try MinutesAct(on: meeting, in: context, register)
    try act.act.requireNotFinal()
    try register.requireParty(by, .organization)
    if let section { _ = try act.sectionIndex(section) }
    if text.isBlank { throw .invalid(.text, .missing) }
    act.minutes.comments.append(
      MinutesComment(
        id: context.newIdentifier("n"), by: by, section: section, on: on ?? context.today, text: text))
    return try act.changeSet(Self.action)
  }
}
