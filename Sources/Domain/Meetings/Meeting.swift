/// One meeting and all that belongs to it – invitations, agenda, attendance, decisions, minutes, documents –, in one file (design §2).
public struct Meeting: Record {
  public static let kind = RecordKind.meeting

  public enum Kind: String, Codable, Sendable, CaseIterable {
    case ordinary, extraordinary, preparatory, highLevel, visit, commemoration, handover, working
    /// Holds the decisions a body takes between its meetings of one year.
    case betweenMeetings

    /// Whether the whole body meets for its own business: in ordinary or extraordinary session, or at high level.
    public var isPlenary: Bool { self == .ordinary || self == .extraordinary || self == .highLevel }
  }

  public var id: MeetingID
  /// The folder of the file, fixed when the identifier was given; not necessarily the year in which it is held.
  public var year: Int
  /// Absent for an event of no recorded body, such as the visit of 2013.
  public var body: BodyID?
  public var kind: Kind
  /// The "5" of "5th ordinary plenary", given once.
  public var ordinal: Int?
  public var title: Text?
  public var timing: MeetingTiming
  public var venue: Venue?
  public var chair: MeetingChair?
  public var purpose: Text?
  public var levelOfRepresentation: Text?
  /// The meeting that this one prepares.
  public var prepares: MeetingID?
  public var related: [RelatedMeeting]
  public var sittings: [Sitting]
  public var replyBy: CalendarDay?
  public var invitations: [Invitation]
  public var agenda: [AgendaItem]
  public var attendance: [Attendance]
  /// The voting seats in office on the day, as they were known when the meeting closed: what is entered on the body later changes
  /// no count of it. Absent before closure, and in a register that did not record them.
  public var votingSeats: [Identifier<Seat>]?
  public var decisions: [Decision]
  /// Paragraphs of a joint communiqué beyond what the decisions say.
  public var communique: [Paragraph]
  public var minutes: Minutes?
  public var documents: [MeetingDocument]
  /// What is known of a meeting of the past that no other field holds, paragraph by paragraph.
  public var summary: [Paragraph]
  public var remark: Text?
  public var sources: [SourceNote]
  /// Present where the meeting came in with a calendar.
  public var calendarEvent: ForeignEvent?

  public init(
    id: MeetingID, year: Int, body: BodyID?, kind: Kind, ordinal: Int? = nil, title: Text? = nil,
    timing: MeetingTiming = .planned(nil), venue: Venue? = nil, chair: MeetingChair? = nil,
    purpose: Text? = nil,
    levelOfRepresentation: Text? = nil, prepares: MeetingID? = nil, related: [RelatedMeeting] = [],
    sittings: [Sitting] = [], replyBy: CalendarDay? = nil, invitations: [Invitation] = [],
    agenda: [AgendaItem] = [], attendance: [Attendance] = [], votingSeats: [Identifier<Seat>]? = nil,
    decisions: [Decision] = [],
    communique: [Paragraph] = [], minutes: Minutes? = nil, documents: [MeetingDocument] = [],
    summary: [Paragraph] = [], remark: Text? = nil, sources: [SourceNote] = [],
    calendarEvent: ForeignEvent? = nil
  ) {
    self.id = id
    self.year = year
    self.body = body
    self.kind = kind
    self.ordinal = ordinal
    self.title = title
    self.timing = timing
    self.venue = venue
    self.chair = chair
    self.purpose = purpose
    self.levelOfRepresentation = levelOfRepresentation
    self.prepares = prepares
    self.related = related
    self.sittings = sittings
    self.replyBy = replyBy
    self.invitations = invitations
    self.agenda = agenda
    self.attendance = attendance
    self.votingSeats = votingSeats
    self.decisions = decisions
    self.communique = communique
    self.minutes = minutes
    self.documents = documents
    self.summary = summary
    self.remark = remark
    self.sources = sources
    self.calendarEvent = calendarEvent
  }

  public var key: RecordKey { .meeting(id, year: year) }

  public func decision(_ id: DecisionID) -> Decision? { decisions.first { $0.id == id } }
  public func item(_ id: Identifier<AgendaItem>) -> AgendaItem? { agenda.first { $0.id == id } }
  public func document(_ id: Identifier<MeetingDocument>) -> MeetingDocument? {
    documents.first { $0.id == id }
  }

  /// Whether the minutes are approved, and with them every adopted text final.
  public var isFinal: Bool { minutes?.standing.name == .approved }
}
