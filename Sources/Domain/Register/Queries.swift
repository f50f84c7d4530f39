/// Which organisations or people: those whose names or acronyms, in either language, hold the phrase.
public struct DirectoryQuery: Hashable, Sendable {
  public var phrase: String?
  public var organization: OrganizationID?
  /// Organisations whose people match whether or not they hold the phrase.
  public var alsoOf: Set<OrganizationID>
  /// Organisations by their names in that language; absent: by identifier.
  public var language: Language?
  public var limit: Int
  public var offset: Int

  public init(
    phrase: String? = nil, organization: OrganizationID? = nil, alsoOf: Set<OrganizationID> = [],
    language: Language? = nil, limit: Int = .max, offset: Int = 0
  ) {
    self.phrase = phrase
    self.organization = organization
    self.alsoOf = alsoOf
    self.language = language
    self.limit = limit
    self.offset = offset
  }
}

/// Which meetings. A meeting without a date matches no range.
public struct MeetingQuery: Hashable, Sendable {
  public var body: BodyID?
  /// First and last day, both included; a partial date matches when any of its days does.
  public var from: CalendarDay?
  public var to: CalendarDay?
  public var states: Set<MeetingTiming.Name>?
  public var kinds: Set<Meeting.Kind>?
  public var phrase: String?
  public var newestFirst: Bool
  public var limit: Int
  public var offset: Int

  public init(
    body: BodyID? = nil, from: CalendarDay? = nil, to: CalendarDay? = nil,
    states: Set<MeetingTiming.Name>? = nil, kinds: Set<Meeting.Kind>? = nil, phrase: String? = nil,
    newestFirst: Bool = false, limit: Int = .max, offset: Int = 0
  ) {
    self.body = body
    self.from = from
    self.to = to
    self.states = states
    self.kinds = kinds
    self.phrase = phrase
    self.newestFirst = newestFirst
    self.limit = limit
    self.offset = offset
  }
}

/// Which decisions, as at a day: overdue is derived from it and never stored.
public struct DecisionQuery: Hashable, Sendable {
  public var body: BodyID?
  public var meeting: MeetingID?
  public var standings: Set<DecisionStanding.Name>?
  public var implementation: Set<Implementation>?
  public var overdueOnly: Bool
  public var responsible: Party?
  public var phrase: String?
  public var asOf: CalendarDay
  public var newestFirst: Bool
  public var limit: Int
  public var offset: Int

  public init(
    body: BodyID? = nil, meeting: MeetingID? = nil, standings: Set<DecisionStanding.Name>? = nil,
    implementation: Set<Implementation>? = nil, overdueOnly: Bool = false, responsible: Party? = nil,
    phrase: String? = nil, asOf: CalendarDay, newestFirst: Bool = false, limit: Int = .max, offset: Int = 0
  ) {
    self.body = body
    self.meeting = meeting
    self.standings = standings
    self.implementation = implementation
    self.overdueOnly = overdueOnly
    self.responsible = responsible
    self.phrase = phrase
    self.asOf = asOf
    self.newestFirst = newestFirst
    self.limit = limit
    self.offset = offset
  }
}

/// Which change sets of the journal.
public struct HistoryQuery: Hashable, Sendable {
  public var record: RecordKey?
  public var person: String?
  public var limit: Int
  public var offset: Int

  public init(record: RecordKey? = nil, person: String? = nil, limit: Int = .max, offset: Int = 0) {
    self.record = record
    self.person = person
    self.limit = limit
    self.offset = offset
  }
}
