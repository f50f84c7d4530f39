/// The minutes of a meeting: draft → cleared by the chair or every co-chair → circulated → approved (domain §2).
public struct Minutes: Hashable, Codable, Sendable {
  public var symbol: String?
  public var standing: MinutesStanding
  /// Sections in the order of domain §4; each may be edited while the minutes are not approved.
  public var sections: [MinutesSection]
  public var draftedOn: CalendarDay?
  public var sentToChair: CalendarDay?
  public var clearances: [Clearance]
  public var comments: [MinutesComment]
  /// What was approved, as it stood: body, chair, participants, agenda, decision texts, sections.
  public var snapshot: Sealed?
  public var corrigenda: [Corrigendum]
  public var reopenings: [Reopening]

  public init(
    symbol: String? = nil, standing: MinutesStanding = .draft, sections: [MinutesSection] = [],
    draftedOn: CalendarDay? = nil, sentToChair: CalendarDay? = nil, clearances: [Clearance] = [],
    comments: [MinutesComment] = [], snapshot: Sealed? = nil, corrigenda: [Corrigendum] = [],
    reopenings: [Reopening] = []
  ) {
    self.symbol = symbol
    self.standing = standing
    self.sections = sections
    self.draftedOn = draftedOn
    self.sentToChair = sentToChair
    self.clearances = clearances
    self.comments = comments
    self.snapshot = snapshot
    self.corrigenda = corrigenda
    self.reopenings = reopenings
  }
}

/// Where minutes stand, with the dates each state needs.
public enum MinutesStanding: Hashable, Sendable {
  case draft
  case cleared(on: CalendarDay)
  case circulated(on: CalendarDay, commentsUntil: CalendarDay)
  case approved(on: PartialDate, how: Approval)

  public enum Approval: Hashable, Sendable {
    case tacit
    case atMeeting(MeetingID)
  }

  public enum Name: String, Codable, Sendable, CaseIterable { case draft, cleared, circulated, approved }

  public var name: Name {
    switch self {
    case .draft: .draft
    case .cleared: .cleared
    case .circulated: .circulated
    case .approved: .approved
    }
  }
}

extension MinutesStanding: Codable {
  private enum Keys: String, CodingKey { case state, on, commentsUntil, meeting }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Keys.self)
    switch try container.decode(Name.self, forKey: .state) {
    case .draft: self = .draft
    case .cleared: self = .cleared(on: try container.decode(CalendarDay.self, forKey: .on))
    case .circulated:
      self = .circulated(
        on: try container.decode(CalendarDay.self, forKey: .on),
        commentsUntil: try container.decode(CalendarDay.self, forKey: .commentsUntil))
    case .approved:
      let meeting = try container.decodeIfPresent(MeetingID.self, forKey: .meeting)
      self = .approved(
        on: try container.decode(PartialDate.self, forKey: .on),
        how: meeting.map(Approval.atMeeting) ?? .tacit)
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Keys.self)
    try container.encode(name, forKey: .state)
    switch self {
    case .draft: break
    case .cleared(let on): try container.encode(on, forKey: .on)
    case .circulated(let on, let until):
      try container.encode(on, forKey: .on)
      try container.encode(until, forKey: .commentsUntil)
    case .approved(let on, let how):
      try container.encode(on, forKey: .on)
      if case .atMeeting(let meeting) = how { try container.encode(meeting, forKey: .meeting) }
    }
  }
}
