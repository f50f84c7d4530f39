/// Who chairs, or chaired, a meeting: for whom, and by which person when that is known.
public struct MeetingChair: Hashable, Codable, Sendable {
  public var party: Party?
  public var person: PersonID?
  public var note: Text?
  public var source: SourceNote?

  public init(party: Party?, person: PersonID? = nil, note: Text? = nil, source: SourceNote? = nil) {
    self.party = party
    self.person = person
    self.note = note
    self.source = source
  }
}
