import Domain

/// Makes two points of one: a new one right behind it, on its level and in its state, with the documents, the decisions and the
/// follow-up that are named; the rest, and the points below it, stay.
public struct SplitAgendaItem: Command {
  public static let action = "split-agenda-item"

  public var meeting: MeetingID
  public var item: Identifier<AgendaItem>
  /// The title of the new point.
  public var title: Text
  /// The languages given replace those of the title of the point that is split.
  public var remaining: Text?
  public var annotation: Text?
  public var documents: [Identifier<MeetingDocument>]
  public var decisions: [DecisionID]
  public var followsUp: [DecisionReference]

  public init(
    meeting: MeetingID, item: Identifier<AgendaItem>, title: Text, remaining: Text? = nil,
    annotation: Text? = nil, documents: [Identifier<MeetingDocument>] = [], decisions: [DecisionID] = [],
    followsUp: [DecisionReference] = []
  ) {
    self.meeting = meeting
    self.item = item
    self.title = title
    self.remaining = remaining
    self.annotation = annotation
    self.documents = documents
    self.decisions = decisions
    self.followsUp = followsUp
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try MeetingAct(on: meeting, in: context, register)
    try act.requireNotFinal()
    var first = try act.requireMalleable(item)
    try title.required(.title)
    try requireParts(of: first, act)
    if let remaining { first.title = first.title.merging(remaining) }
    try first.title.required(.title)
    first.documents.removeAll { documents.contains($0) }
    first.followsUp.removeAll { followsUp.contains($0) }
    let second = AgendaItem(
      id: context.newIdentifier("a"), kind: first.kind.ofSecondPart, state: first.state,
      title: title.merging(Text()), parent: first.parent, annotation: annotation.unlessBlank,
      presentedBy: first.presentedBy, alsoPresentedBy: first.alsoPresentedBy, followsUp: followsUp,
      documents: documents)
    let index = try act.itemIndex(item)
    act.meeting.agenda[index] = first
    act.meeting.agenda.insert(second, at: index + 1)
    for index in act.meeting.decisions.indices where decisions.contains(act.meeting.decisions[index].id) {
      act.meeting.decisions[index].item = second.id
    }
    return try act.changeSet(Self.action, detail: act.label(of: second.id))
  }

  /// - Throws: `noSuchElement` for what does not belong to the point.
  private func requireParts(of item: AgendaItem, _ act: MeetingAct) throws(RegisterError) {
    for document in documents where !item.documents.contains(document) {
      throw .noSuchElement(.document, document.text, in: act.meeting.key)
    }
    for id in decisions where act.meeting.decision(id)?.item != item.id {
      throw .noSuchElement(.decision, id.text, in: act.meeting.key)
    }
    for reference in followsUp where !item.followsUp.contains(reference) {
      throw .noSuchElement(.decision, reference.decision.text, in: act.meeting.key)
    }
  }
}

extension AgendaItem.Kind {
  /// What the second part of such a point is: an agenda has one opening and one closure, but several matters arising.
  fileprivate var ofSecondPart: AgendaItem.Kind {
    switch self {
    case .substance, .mattersArising, .otherBusiness: self
    case .opening, .agenda, .previousMinutes, .communique, .nextMeeting, .closure: .substance
    }
  }
}
