/// What a command may know of the world: the instant, the day, the person, new identifiers and zones. Only the runtime makes one.
public struct Context: Sendable {
  public let now: Moment
  /// The day in the office's zone.
  public let today: CalendarDay
  /// Who acts, as the journal and the logs name them.
  public let person: String
  public let zones: Zones
  private let freshIdentifier: @Sendable () -> String

  /// - Parameter freshIdentifier: gives eight characters of `[a-z0-9]` that were never given before.
  public init(
    now: Moment, today: CalendarDay, person: String, zones: Zones,
    freshIdentifier: @escaping @Sendable () -> String
  ) {
    self.now = now
    self.today = today
    self.person = person
    self.zones = zones
    self.freshIdentifier = freshIdentifier
  }

  /// A new identifier for a list element or a record, after a letter that tells its kind: `d-k3x9q2ab`.
  public func newIdentifier<Entity>(_ letter: Character, for entity: Entity.Type = Entity.self) -> Identifier<
    Entity
  > {
    Identifier("\(letter)-\(freshIdentifier())") ?? Identifier(slug: "x\(now.seconds)") ?? .fallback
  }
}

extension Identifier {
  static var fallback: Identifier { Identifier(unchecked: "x") }

  private init(unchecked text: String) { self.text = text }
}

/// The IANA zones, as far as the domain asks: whether one exists, which there are, and between local time and instants.
public struct Zones: Sendable {
  public let isKnown: @Sendable (String) -> Bool
  /// The names that places have, in order; none where nobody lists them.
  public let names: @Sendable () -> [String]
  /// The instant at which the clocks of a zone show that day and time; the earlier one when they show it twice.
  public let moment: @Sendable (CalendarDay, LocalTime, String) -> Moment?
  public let local: @Sendable (Moment, String) -> (day: CalendarDay, time: LocalTime)?

  public init(
    isKnown: @escaping @Sendable (String) -> Bool,
    names: @escaping @Sendable () -> [String] = { [] },
    moment: @escaping @Sendable (CalendarDay, LocalTime, String) -> Moment?,
    local: @escaping @Sendable (Moment, String) -> (day: CalendarDay, time: LocalTime)?
  ) {
    self.isKnown = isKnown
    self.names = names
    self.moment = moment
    self.local = local
  }
}
