import Domain

/// Links a meeting to another one; the same occasion holds both ways and is noted on both.
public struct RelateMeetings: Command {
  public static let action = "relate-meetings"

  public var meeting: MeetingID
  public var other: MeetingID
  public var relation: RelatedMeeting.Relation

  public init(meeting: MeetingID, other: MeetingID, relation: RelatedMeeting.Relation) {
    self.meeting = meeting
    self.other = other
    self.relation = relation
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    let record = try register.openMeeting(meeting).meeting
    if other == meeting { throw .invalid(.meeting, .cycle(meeting.text)) }
    let counterpart = try register.meeting(other)
    var draft = ChangeDraft(context, register)
    try draft.update(record) { $0.relate(to: other, relation, context) }
    if relation == .sameOccasion, try isOpen(counterpart, register) {
      try draft.update(counterpart) { $0.relate(to: meeting, relation, context) }
    }
    return draft.changeSet(action: Self.action, subject: record.key, detail: other.text)
  }

  private func isOpen(_ counterpart: Meeting, _ register: any Register) throws(RegisterError) -> Bool {
    guard let body = counterpart.body else { return true }
    return try !register.body(body).standing.isReadOnly
  }
}

extension Meeting {
  fileprivate mutating func relate(
    to other: MeetingID, _ relation: RelatedMeeting.Relation, _ context: Context
  ) {
    if let index = related.firstIndex(where: { $0.meeting == other }) {
      related[index].relation = relation
    } else {
      related.append(RelatedMeeting(id: context.newIdentifier("r"), meeting: other, relation: relation))
    }
  }
}
