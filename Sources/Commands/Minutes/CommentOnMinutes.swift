import Domain

/// Records a comment on a paragraph, on a section or on the whole, until the minutes are approved.
public struct CommentOnMinutes: Command {
  public static let action = "comment-on-minutes"

  public var meeting: MeetingID
  public var by: Party
  public var section: Identifier<MinutesSection>?
  public var text: String
  public var on: CalendarDay?
  /// The paragraph of the section, as the one who comments has it before them.
  public var paragraph: ParagraphAnchor?

  public init(
    meeting: MeetingID, by: Party, section: Identifier<MinutesSection>? = nil, text: String,
    on: CalendarDay? = nil, paragraph: ParagraphAnchor? = nil
  ) {
    self.meeting = meeting
    self.by = by
    self.section = section
    self.text = text
    self.on = on
    self.paragraph = paragraph
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try MinutesAct(on: meeting, in: context, register)
    try act.act.requireNotFinal()
    try register.requireParty(by, .organization)
    let index = try section.map { id throws(RegisterError) in try act.sectionIndex(id) }
    try requireParagraph(of: index.map { act.minutes.sections[$0] })
    if text.isBlank { throw .invalid(.text, .missing) }
    act.minutes.comments.append(
      MinutesComment(
        id: context.newIdentifier("n"), by: by, section: section, paragraph: paragraph,
        on: on ?? context.today, text: text))
    return try act.changeSet(Self.action)
  }

  /// A paragraph belongs to a section, and a section that somebody wrote has to have it. What the record says in the place of one
  /// that nobody wrote is not known here: the words quoted stand for it.
  private func requireParagraph(of section: MinutesSection?) throws(RegisterError) {
    guard let paragraph else { return }
    guard let section else { throw .invalid(.section, .missing) }
    if paragraph.quote.isBlank { throw .invalid(.paragraph, .missing) }
    guard let written = section.text?[paragraph.language] else {
      return try paragraph.number.required(in: 1...9999, .paragraph)
    }
    if section.text.map({ paragraph.number(in: $0) == nil }) == true {
      throw .invalid(
        .paragraph, .outOfRange(String(paragraph.number), from: 1, to: max(1, written.paragraphs.count)))
    }
  }
}
