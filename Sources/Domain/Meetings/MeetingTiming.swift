/// Where a meeting stands and when it is (domain §2): planned → convened → in session ⇄ suspended → held, postponed or cancelled.
/// A meeting that is convened, in session or held has a date: one without cannot be written down.
public enum MeetingTiming: Hashable, Sendable {
  case planned(Schedule?)
  case convened(Schedule)
  case inSession(Schedule)
  case suspended(Schedule)
  case held(Schedule)
  /// Put off from the date it had, to a new one once that is known.
  case postponed(from: Schedule, to: Schedule?)
  case cancelled(Schedule?, reason: Text?)

  public enum Name: String, Codable, Sendable, CaseIterable {
    case planned, convened, inSession, suspended, held, postponed, cancelled

    /// Neither held nor cancelled.
    public static let ahead: Set<Name> = [.planned, .convened, .inSession, .suspended, .postponed]
  }

  public var name: Name {
    switch self {
    case .planned: .planned
    case .convened: .convened
    case .inSession: .inSession
    case .suspended: .suspended
    case .held: .held
    case .postponed: .postponed
    case .cancelled: .cancelled
    }
  }

  /// When the meeting is, was or was to be; for a postponed one the new date alone.
  public var schedule: Schedule? {
    switch self {
    case .planned(let schedule), .postponed(_, let schedule), .cancelled(let schedule, _): schedule
    case .convened(let schedule), .inSession(let schedule), .suspended(let schedule), .held(let schedule):
      schedule
    }
  }

  /// Neither held nor cancelled.
  public var isAhead: Bool { Name.ahead.contains(name) }
}

/// Date and local time of a meeting with its IANA zone; a date of the past may be partial.
public struct Schedule: Hashable, Codable, Sendable {
  public var date: PartialDate
  public var start: LocalTime?
  public var end: LocalTime?
  /// The last day of a meeting over several days.
  public var until: CalendarDay?
  public var zone: String?

  public init(
    date: PartialDate, start: LocalTime? = nil, end: LocalTime? = nil, until: CalendarDay? = nil,
    zone: String? = nil
  ) {
    self.date = date
    self.start = start
    self.end = end
    self.until = until
    self.zone = zone
  }
}

extension MeetingTiming: Codable {
  private enum Keys: String, CodingKey { case state, schedule, from, reason }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Keys.self)
    let optional = try container.decodeIfPresent(Schedule.self, forKey: .schedule)
    func schedule() throws -> Schedule { try container.decode(Schedule.self, forKey: .schedule) }
    switch try container.decode(Name.self, forKey: .state) {
    case .planned: self = .planned(optional)
    case .convened: self = .convened(try schedule())
    case .inSession: self = .inSession(try schedule())
    case .suspended: self = .suspended(try schedule())
    case .held: self = .held(try schedule())
    case .postponed: self = .postponed(from: try container.decode(Schedule.self, forKey: .from), to: optional)
    case .cancelled:
      self = .cancelled(optional, reason: try container.decodeIfPresent(Text.self, forKey: .reason))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Keys.self)
    try container.encode(name, forKey: .state)
    try container.encodeIfPresent(schedule, forKey: .schedule)
    switch self {
    case .postponed(let from, _): try container.encode(from, forKey: .from)
    case .cancelled(_, let reason): try container.encodeIfPresent(reason, forKey: .reason)
    case .planned, .convened, .inSession, .suspended, .held: break
    }
  }
}
