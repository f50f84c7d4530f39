import Domain

/// Makes one point of two, as a room does that takes them together. What belongs to the second – documents, decisions, what it
/// follows up, who presents it, the points below it, its words – goes to the first, which keeps its place and, unless another is
/// given, its title.
public struct MergeAgendaItems: Command {
  public static let action = "merge-agenda-items"

  public var meeting: MeetingID
  /// The point that stays.
  public var item: Identifier<AgendaItem>
  /// The point that goes into it.
  public var other: Identifier<AgendaItem>
  /// The languages given replace those of the title of the one that stays.
  public var title: Text?

  public init(
    meeting: MeetingID, item: Identifier<AgendaItem>, other: Identifier<AgendaItem>, title: Text? = nil
  ) {
    self.meeting = meeting
    self.item = item
    self.other = other
    self.title = title
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try MeetingAct(on: meeting, in: context, register)
    try act.requireNotFinal()
    try act.requireMalleable(item)
    let gone = try act.requireMalleable(other)
    if act.isItem(item, within: other) { throw .invalid(.item, .cycle(act.label(of: item))) }
    let index = try act.itemIndex(item)
    act.meeting.agenda[index].absorb(gone)
    if let title { act.meeting.agenda[index].title = act.meeting.agenda[index].title.merging(title) }
    try act.meeting.agenda[index].title.required(.title)
    act.meeting.agenda.removeAll { $0.id == other }
    for index in act.meeting.agenda.indices where act.meeting.agenda[index].parent == other {
      act.meeting.agenda[index].parent = item
    }
    for index in act.meeting.decisions.indices where act.meeting.decisions[index].item == other {
      act.meeting.decisions[index].item = item
    }
    act.meeting.minutes?.mergeSections(of: other, into: item)
    return try act.changeSet(Self.action, detail: act.label(of: item))
  }
}

extension AgendaItem {
  /// Takes over what another point has.
  fileprivate mutating func absorb(_ other: AgendaItem) {
    if Self.stages.firstIndex(of: other.state) ?? 0 > Self.stages.firstIndex(of: state) ?? 0 {
      state = other.state
    }
    annotation = annotation.followed(by: other.annotation)
    discussion = discussion.followed(by: other.discussion)
    presenters += other.presenters
    mergedFrom += other.origins.filter { !origins.contains($0) }
    followsUp += other.followsUp.filter { !followsUp.contains($0) }
    documents += other.documents.filter { !documents.contains($0) }
    source = source ?? other.source
  }

  /// How far the room has come with a point that it is not done with.
  private static let stages: [State] = [.proposed, .provisional, .adopted, .discussed]
}

extension Minutes {
  /// What was written under one point, and the comments on it, come under the other.
  fileprivate mutating func mergeSections(
    of other: Identifier<AgendaItem>, into item: Identifier<AgendaItem>
  ) {
    guard let gone = sections.first(where: { $0.item == other }) else { return }
    sections.removeAll { $0.item == other }
    guard let index = sections.firstIndex(where: { $0.item == item }) else { return }
    sections[index].text = sections[index].text.followed(by: gone.text)
    for comment in comments.indices where comments[comment].section == gone.id {
      comments[comment].section = sections[index].id
    }
    moveComments(on: sections[index].id, from: nil, to: sections[index].text)
  }
}

extension Optional where Wrapped == Text {
  /// This text with another one below it, in each language.
  fileprivate func followed(by other: Text?) -> Text? {
    guard let own = self, let other else { return self ?? other }
    var text = Text(original: own.original ?? other.original)
    for language in Language.allCases {
      let parts = [own[language], other[language]].compactMap(\.self).filter { !$0.isBlank }
      text[language] = parts.isEmpty ? nil : parts.joined(separator: "\n")
    }
    return text
  }
}
