/// A meeting as lists show it.
public struct MeetingRow: Hashable, Codable, Sendable {
  public let id: MeetingID
  public let year: Int
  public let body: BodyID?
  public let kind: Meeting.Kind
  public let ordinal: Int?
  public let title: Text?
  public let state: MeetingTiming.Name
  public let schedule: Schedule?
  public let place: Text?
  public let online: Bool?
  public let minutes: MinutesStanding.Name?
  /// Accepted, declined and not yet answered, of the invitations sent.
  public let accepted: Int
  public let declined: Int
  public let unanswered: Int
  public let unsent: Int
  public let decisions: Int

  public init(_ meeting: Meeting) {
    id = meeting.id
    year = meeting.year
    body = meeting.body
    kind = meeting.kind
    ordinal = meeting.ordinal
    title = meeting.title
    state = meeting.timing.name
    schedule = meeting.timing.schedule
    place = meeting.venue?.place
    online = meeting.venue?.online
    minutes = meeting.minutes?.standing.name
    let sent = meeting.invitations.filter { $0.sent != nil }
    accepted = sent.count { $0.reply == .accepted }
    declined = sent.count { $0.reply == .declined }
    unanswered = sent.count { $0.reply == nil || $0.reply == .tentative }
    unsent = meeting.invitations.count - sent.count
    decisions = meeting.decisions.count
  }

  public var key: RecordKey { .meeting(id, year: year) }
}

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

/// One body's work as at a day.
public struct BodyActivity: Hashable, Sendable {
  public var last: MeetingRow?
  public var next: MeetingRow?
  public var open: Int
  public var overdue: Int

  public init(last: MeetingRow? = nil, next: MeetingRow? = nil, open: Int = 0, overdue: Int = 0) {
    self.last = last
    self.next = next
    self.open = open
    self.overdue = overdue
  }
}

/// A place where the phrase of a search was found.
public struct SearchHit: Hashable, Sendable {
  public let record: RecordKey
  /// The decision of the meeting, when the phrase stands in one.
  public let decision: DecisionReference?
  public let title: Text
  public let symbol: String?
  public let date: PartialDate?
  /// A line around the phrase, as it is written.
  public let excerpt: String

  public init(
    record: RecordKey, decision: DecisionReference?, title: Text, symbol: String?, date: PartialDate?,
    excerpt: String
  ) {
    self.record = record
    self.decision = decision
    self.title = title
    self.symbol = symbol
    self.date = date
    self.excerpt = excerpt
  }
}
