import Domain

/// Changes the words of a point, what it is, who presents it, which documents belong to it and which decisions it follows up. Once the minutes are approved only
/// translations and documents.
public struct EditAgendaItem: Command {
  public static let action = "edit-agenda-item"

  public var meeting: MeetingID
  public var item: Identifier<AgendaItem>
  public var title: Text?
  public var annotation: Text?
  public var discussion: Text?
  public var presenters: Revision<[Party]>
  public var kind: AgendaItem.Kind?
  public var documents: Revision<[Identifier<MeetingDocument>]>
  public var followsUp: Revision<[DecisionReference]>

  public init(
    meeting: MeetingID, item: Identifier<AgendaItem>, title: Text? = nil, annotation: Text? = nil,
    discussion: Text? = nil, presenters: Revision<[Party]> = .kept, kind: AgendaItem.Kind? = nil,
    documents: Revision<[Identifier<MeetingDocument>]> = .kept,
    followsUp: Revision<[DecisionReference]> = .kept
  ) {
    self.meeting = meeting
    self.item = item
    self.title = title
    self.annotation = annotation
    self.discussion = discussion
    self.presenters = presenters
    self.kind = kind
    self.documents = documents
    self.followsUp = followsUp
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try MeetingAct(on: meeting, in: context, register)
    let index = try act.itemIndex(item)
    if case .to(let parties) = presenters {
      for party in parties { try register.requireParty(party, .organization) }
    }
    if case .to(let ids) = documents { try act.requireDocuments(ids) }
    if case .to(let references) = followsUp { try act.requireDecisions(references) }
    var changed = act.meeting.agenda[index]
    if let title { changed.title = changed.title.merging(title) }
    try changed.title.required(.title)
    changed.annotation = changed.annotation.merging(annotation)
    changed.discussion = changed.discussion.merging(discussion)
    presenters.apply(to: &changed.presenters)
    documents.apply(to: &changed.documents)
    followsUp.apply(to: &changed.followsUp)
    if let kind { changed.kind = kind }
    act.meeting.agenda[index] = changed
    return try act.changeSet(Self.action, detail: act.label(of: item))
  }
}
