/// A link to another meeting, such as the commemoration of the same days.
public struct RelatedMeeting: Hashable, Codable, Sendable {
  public enum Relation: String, Codable, Sendable, CaseIterable {
    case sameOccasion, follows, commemorates, seeAlso
  }

  public var id: Identifier<RelatedMeeting>
  public var meeting: MeetingID
  public var relation: Relation
  public var source: SourceNote?

  public init(
    id: Identifier<RelatedMeeting>, meeting: MeetingID, relation: Relation, source: SourceNote? = nil
  ) {
    self.id = id
    self.meeting = meeting
    self.relation = relation
    self.source = source
  }
}
