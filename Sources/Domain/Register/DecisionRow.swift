/// A decision as lists show it.
public struct DecisionRow: Hashable, Codable, Sendable {
  public struct Owner: Hashable, Codable, Sendable {
    public let id: Identifier<Responsibility>
    public let party: Party
    public let status: Responsibility.Status
    public let percent: Int?
    /// The day and kind of the last entry of its log, and how many reminders it had.
    public let lastNews: CalendarDay?
    public let reminders: Int

    public init(
      id: Identifier<Responsibility>, party: Party, status: Responsibility.Status, percent: Int?,
      lastNews: CalendarDay?, reminders: Int
    ) {
      self.id = id
      self.party = party
      self.status = status
      self.percent = percent
      self.lastNews = lastNews
      self.reminders = reminders
    }

    public init(_ responsibility: Responsibility) {
      id = responsibility.id
      party = responsibility.party
      status = responsibility.status
      percent = responsibility.percent
      lastNews = responsibility.log.map(\.on).max()
      reminders = responsibility.log.count { $0.kind == .reminder }
    }
  }

  public let reference: DecisionReference
  public let year: Int
  public let body: BodyID?
  public let meetingDate: PartialDate?
  /// The day of adoption, else of the meeting.
  public let decided: PartialDate?
  /// Final once the meeting has closed.
  public let symbol: String?
  /// Place among the meeting's numbered decisions, from 1; absent for one that was withdrawn, rejected or deferred.
  public let place: Int?
  public let title: Text?
  /// The first paragraph.
  public let text: Text
  public let verb: OperativeVerb?
  public let standing: DecisionStanding.Name
  public let implementation: Implementation?
  public let deadline: Deadline?
  public let owners: [Owner]
  public let supersededBy: DecisionReference?
  /// Whether the deadline has passed as at the day of the question; derived, never stored.
  public var isOverdue: Bool

  public init(
    reference: DecisionReference, year: Int, body: BodyID?, meetingDate: PartialDate?, decided: PartialDate?,
    symbol: String?, place: Int?, title: Text?, text: Text, verb: OperativeVerb?,
    standing: DecisionStanding.Name, implementation: Implementation?, deadline: Deadline?, owners: [Owner],
    supersededBy: DecisionReference?, isOverdue: Bool = false
  ) {
    self.reference = reference
    self.year = year
    self.body = body
    self.meetingDate = meetingDate
    self.decided = decided
    self.symbol = symbol
    self.place = place
    self.title = title
    self.text = text
    self.verb = verb
    self.standing = standing
    self.implementation = implementation
    self.deadline = deadline
    self.owners = owners
    self.supersededBy = supersededBy
    self.isOverdue = isOverdue
  }

  public init(_ decision: Decision, in meeting: Meeting) {
    reference = DecisionReference(meeting: meeting.id, decision: decision.id)
    year = meeting.year
    body = meeting.body
    meetingDate = meeting.timing.schedule?.date
    decided = decision.standing.adoption?.on ?? meeting.timing.schedule?.date
    symbol = decision.symbol
    place = meeting.place(of: decision.id)
    title = decision.title
    text = decision.paragraphs.first?.text ?? Text()
    verb = decision.verb
    standing = decision.standing.name
    implementation = decision.implementation
    deadline = decision.deadline
    owners = decision.responsible.map(Owner.init)
    supersededBy = decision.supersededBy
    isOverdue = false
  }
}
