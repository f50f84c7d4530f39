import Domain

/// Writes down a draft decision, as the last of its meeting, while the room is still talking.
public struct DraftDecision: Command {
  public static let action = "draft-decision"

  public var meeting: MeetingID
  public var item: Identifier<AgendaItem>?
  public var title: Text?
  public var verb: OperativeVerb?
  /// Absent: the language the words are given in; with words in both and none named, both count as original.
  public var original: Language?
  public var paragraphs: [Text]
  public var responsible: [Party]
  public var deadline: Deadline?
  public var remark: Text?

  public init(
    meeting: MeetingID, item: Identifier<AgendaItem>? = nil, title: Text? = nil, verb: OperativeVerb? = nil,
    original: Language? = nil, paragraphs: [Text] = [], responsible: [Party] = [], deadline: Deadline? = nil,
    remark: Text? = nil
  ) {
    self.meeting = meeting
    self.item = item
    self.title = title
    self.verb = verb
    self.original = original
    self.paragraphs = paragraphs
    self.responsible = responsible
    self.deadline = deadline
    self.remark = remark
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try MeetingAct(on: meeting, in: context, register)
    try act.requireNotFinal()
    try act.requireNotCancelled()
    if let item { _ = try act.itemIndex(item) }
    let words = paragraphs.filter { !$0.isBlank }
    let title = title.unlessBlank
    if words.isEmpty && title == nil { throw .invalid(.text, .missing) }
    let original = original ?? Decision.original(of: words + [title].compactMap(\.self))
    if let original, words.contains(where: { !$0.written.contains(original) }) {
      throw .invalid(.text, .missing)
    }
    let decision = Decision(
      id: context.newIdentifier("d"), item: item, title: title?.original(original), verb: verb,
      original: original,
      paragraphs: words.map { Paragraph(id: context.newIdentifier("p"), text: $0.original(original)) },
      responsible: try act.responsibilities(for: responsible), deadline: deadline,
      remark: remark.unlessBlank)
    try act.requireDeadline(deadline)
    act.meeting.decisions.append(decision)
    try act.requireFollowUp(of: decision)
    return try act.changeSet(Self.action, detail: try act.label(of: decision.id))
  }
}
