/// The life of a body: proposed → active ⇄ suspended → closed | succeeded by another (domain §2). A closed body is read-only.
public enum BodyStanding: Hashable, Sendable {
  case proposed
  case active
  case suspended
  case closed(on: PartialDate?, instrument: Text?)
  /// A merger, too, has an instrument that it rests on.
  case succeeded(by: BodyID, on: PartialDate?, instrument: Text? = nil)

  public enum Name: String, Codable, Sendable, CaseIterable {
    case proposed, active, suspended, closed, succeeded
  }

  /// Since when and by what act it is over, where either is known.
  public var ending: (on: PartialDate?, instrument: Text?)? {
    switch self {
    case .proposed, .active, .suspended: nil
    case .closed(let on, let instrument), .succeeded(_, let on, let instrument): (on, instrument)
    }
  }

  public var name: Name {
    switch self {
    case .proposed: .proposed
    case .active: .active
    case .suspended: .suspended
    case .closed: .closed
    case .succeeded: .succeeded
    }
  }

  /// How it stood on a day: before its closure is dated, a body that is over was active. Where no date is stated it is over at any day.
  public func asOf(_ day: CalendarDay) -> BodyStanding {
    guard let on = ending?.on, day < on.earliest else { return self }
    return .active
  }

  /// Whether the body's record and meetings may no longer be changed.
  public var isReadOnly: Bool { name == .closed || name == .succeeded }
}

extension BodyStanding: Codable {
  private enum Keys: String, CodingKey { case state, on, instrument, by }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Keys.self)
    let on = try container.decodeIfPresent(PartialDate.self, forKey: .on)
    let instrument = try container.decodeIfPresent(Text.self, forKey: .instrument)
    switch try container.decode(Name.self, forKey: .state) {
    case .proposed: self = .proposed
    case .active: self = .active
    case .suspended: self = .suspended
    case .closed: self = .closed(on: on, instrument: instrument)
    case .succeeded:
      let successor = try container.decode(BodyID.self, forKey: .by)
      self = .succeeded(by: successor, on: on, instrument: instrument)
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Keys.self)
    try container.encode(name, forKey: .state)
    if case .succeeded(let body, _, _) = self { try container.encode(body, forKey: .by) }
    guard let (on, instrument) = ending else { return }
    try container.encodeIfPresent(on, forKey: .on)
    try container.encodeIfPresent(instrument, forKey: .instrument)
  }
}
