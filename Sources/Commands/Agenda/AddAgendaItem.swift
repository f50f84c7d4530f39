import Domain

/// Puts a point on the agenda, before the closing points unless it is one of them. To an agenda already adopted it is a proposal.
public struct AddAgendaItem: Command {
  public static let action = "add-agenda-item"

  public var meeting: MeetingID
  public var title: Text
  public var kind: AgendaItem.Kind
  public var parent: Identifier<AgendaItem>?
  public var before: Identifier<AgendaItem>?
  public var annotation: Text?
  public var presenters: [Party]
  public var followsUp: [DecisionReference]

  public init(
    meeting: MeetingID, title: Text, kind: AgendaItem.Kind = .substance,
    parent: Identifier<AgendaItem>? = nil, before: Identifier<AgendaItem>? = nil, annotation: Text? = nil,
    presenters: [Party] = [], followsUp: [DecisionReference] = []
  ) {
    self.meeting = meeting
    self.title = title
    self.kind = kind
    self.parent = parent
    self.before = before
    self.annotation = annotation
    self.presenters = presenters
    self.followsUp = followsUp
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try MeetingAct(on: meeting, in: context, register)
    try act.requireNotFinal()
    try act.requireNotCancelled()
    try title.required(.title)
    for party in presenters { try register.requireParty(party, .organization) }
    try act.requireDecisions(followsUp)
    if let parent { _ = try act.itemIndex(parent) }
    let level = try place(in: act)
    var item = AgendaItem(
      id: context.newIdentifier("a"), kind: kind, state: act.stateOfNewItems, title: title.merging(Text()),
      parent: level.parent, annotation: annotation.unlessBlank,
      followsUp: followsUp)
    item.presenters = presenters
    act.meeting.agenda.insert(item, at: level.index)
    return try act.changeSet(Self.action, detail: act.label(of: item.id))
  }

  /// Under which point, and where in the list. In front of a point is on its level.
  private func place(
    in act: MeetingAct
  ) throws(RegisterError) -> (parent: Identifier<AgendaItem>?, index: Int) {
    guard let before else {
      return (parent, Carrying.place(for: kind, under: parent, in: act.meeting.agenda))
    }
    let index = try act.itemIndex(before)
    let level = act.meeting.agenda[index].parent
    if let parent, parent != level { throw .noSuchElement(.agendaItem, before.text, in: act.meeting.key) }
    return (level, index)
  }
}
