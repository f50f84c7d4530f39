/// The life of a framework: draft → validated → formally approved → in force ⇄ interrupted → closed | succeeded by (domain §2).
/// Joint validation is not formal approval (S1).
public enum FrameworkStanding: Hashable, Sendable {
  case draft
  case validated
  case formallyApproved
  case inForce
  case interrupted(cause: Text?, on: PartialDate?)
  case closed(on: PartialDate?)
  case succeeded(by: FrameworkID, on: PartialDate?)

  public enum Name: String, Codable, Sendable, CaseIterable {
    case draft, validated, formallyApproved, inForce, interrupted, closed, succeeded
  }

  public var name: Name {
    switch self {
    case .draft: .draft
    case .validated: .validated
    case .formallyApproved: .formallyApproved
    case .inForce: .inForce
    case .interrupted: .interrupted
    case .closed: .closed
    case .succeeded: .succeeded
    }
  }

  /// When it came to stand so, as far as that is recorded with its state; the days of validation and of approval, and the term, are
  /// facts of the framework.
  public var since: PartialDate? {
    switch self {
    case .draft, .validated, .formallyApproved, .inForce: nil
    case .interrupted(_, let date), .closed(let date), .succeeded(_, let date): date
    }
  }

  /// What follows in its place.
  public var successor: FrameworkID? {
    if case .succeeded(let framework, _) = self { framework } else { nil }
  }

  /// Whether the framework may no longer be changed.
  public var isReadOnly: Bool { name == .closed || name == .succeeded }
}

extension FrameworkStanding: Codable {
  private enum Keys: String, CodingKey { case state, on, cause, by }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Keys.self)
    let on = try container.decodeIfPresent(PartialDate.self, forKey: .on)
    switch try container.decode(Name.self, forKey: .state) {
    case .draft: self = .draft
    case .validated: self = .validated
    case .formallyApproved: self = .formallyApproved
    case .inForce: self = .inForce
    case .interrupted:
      self = .interrupted(cause: try container.decodeIfPresent(Text.self, forKey: .cause), on: on)
    case .closed: self = .closed(on: on)
    case .succeeded: self = .succeeded(by: try container.decode(FrameworkID.self, forKey: .by), on: on)
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Keys.self)
    try container.encode(name, forKey: .state)
    switch self {
    case .draft, .validated, .formallyApproved, .inForce: break
    case .interrupted(let cause, let on):
      try container.encodeIfPresent(cause, forKey: .cause)
      try container.encodeIfPresent(on, forKey: .on)
    case .closed(let on): try container.encodeIfPresent(on, forKey: .on)
    case .succeeded(let framework, let on):
      try container.encode(framework, forKey: .by)
      try container.encodeIfPresent(on, forKey: .on)
    }
  }
}
