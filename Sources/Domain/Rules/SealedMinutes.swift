/// What approved minutes hold fast, whatever becomes of the records around them: body, chair, participants, agenda, decision
/// texts and sections, with the names that everybody had on that day (design §2).
public struct SealedMinutes: Hashable, Codable, Sendable {
  /// The name of a party when the minutes were approved.
  public struct Name: Hashable, Codable, Sendable {
    public let party: Party
    public let name: Text

    public init(party: Party, name: Text) {
      self.party = party
      self.name = name
    }
  }

  /// The name of a person when the minutes were approved.
  public struct PersonName: Hashable, Codable, Sendable {
    public let person: PersonID
    public let name: String

    public init(person: PersonID, name: String) {
      self.person = person
      self.name = name
    }
  }

  /// A decision as the minutes give it.
  public struct DecisionText: Hashable, Codable, Sendable {
    public let id: DecisionID
    public let symbol: String?
    public let item: Identifier<AgendaItem>?
    public let title: Text?
    public let verb: OperativeVerb?
    public let original: Language?
    public let paragraphs: [Paragraph]
    public let standing: DecisionStanding
    public let reservations: [Reservation]

    public init(_ decision: Decision) {
      id = decision.id
      symbol = decision.symbol
      item = decision.item
      title = decision.title
      verb = decision.verb
      original = decision.original
      paragraphs = decision.paragraphs
      standing = decision.standing
      reservations = decision.reservations
    }
  }

  public let symbol: String?
  public let meeting: MeetingID
  public let kind: Meeting.Kind
  public let ordinal: Int?
  public let title: Text?
  public let body: BodyID?
  public let bodyName: Text?
  public let bodyAcronym: Text?
  public let schedule: Schedule?
  public let venue: Venue?
  public let sittings: [Sitting]
  public let chair: MeetingChair?
  public let attendance: [Attendance]
  public let agenda: [AgendaItem]
  public let decisions: [DecisionText]
  public let sections: [MinutesSection]
  public let names: [Name]
  public let people: [PersonName]
  /// What the minutes say of the meeting before and of the next one.
  public let neighbours: MinutesNeighbours?

  public init(
    of meeting: Meeting, body: Body?, names: [Name], people: [PersonName],
    neighbours: MinutesNeighbours? = nil
  ) {
    symbol = meeting.minutes?.symbol
    self.meeting = meeting.id
    kind = meeting.kind
    ordinal = meeting.ordinal
    title = meeting.title
    self.body = body?.id
    bodyName = body?.name
    bodyAcronym = body?.acronym
    schedule = meeting.timing.schedule
    venue = meeting.venue
    sittings = meeting.sittings
    chair = meeting.chair
    attendance = meeting.attendance
    agenda = meeting.agenda
    decisions = meeting.decisions.map(DecisionText.init)
    sections = meeting.minutes?.sections ?? []
    self.names = names
    self.people = people
    self.neighbours = neighbours
  }
}
