/// What became of a draft in the room (domain §2). Adoption carries how and when; a decision adopted in no way cannot be written down.
public enum DecisionStanding: Hashable, Sendable {
  case proposed
  case adopted(Adoption)
  case deferred(reason: Text?)
  case rejected(votes: Votes?)
  case withdrawn(reason: Text?)
  /// Between meetings: sent out, and adopted unless somebody objects before the clock is over.
  case circulated(SilenceProcedure)
  case silenceBroken(by: Party, SilenceProcedure?)

  public enum Name: String, Codable, Sendable, CaseIterable {
    case proposed, adopted, adoptedAsAmended, deferred, rejected, withdrawn, circulated, silenceBroken
  }

  public var name: Name {
    switch self {
    case .proposed: .proposed
    case .adopted(let adoption): adoption.asAmended ? .adoptedAsAmended : .adopted
    case .deferred: .deferred
    case .rejected: .rejected
    case .withdrawn: .withdrawn
    case .circulated: .circulated
    case .silenceBroken: .silenceBroken
    }
  }

  public var adoption: Adoption? {
    if case .adopted(let adoption) = self { adoption } else { nil }
  }

  public var isAdopted: Bool { adoption != nil }
}

/// How and when a decision was adopted.
public struct Adoption: Hashable, Sendable {
  public var method: AdoptionMethod
  public var asAmended: Bool
  public var on: PartialDate
  public var votes: Votes?
  /// The procedure that adopted it between meetings, where one is recorded.
  public var silence: SilenceProcedure?

  public init(
    method: AdoptionMethod, asAmended: Bool = false, on: PartialDate, votes: Votes? = nil,
    silence: SilenceProcedure? = nil
  ) {
    self.method = method
    self.asAmended = asAmended
    self.on = on
    self.votes = votes
    self.silence = silence
  }
}

/// A count of votes.
public struct Votes: Hashable, Codable, Sendable {
  public var inFavour: Int
  public var against: Int
  public var abstentions: Int

  public init(inFavour: Int, against: Int, abstentions: Int = 0) {
    self.inFavour = inFavour
    self.against = against
    self.abstentions = abstentions
  }
}

extension DecisionStanding: Codable {
  private enum Keys: String, CodingKey { case state, method, on, votes, reason, silence, by }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Keys.self)
    let name = try container.decode(Name.self, forKey: .state)
    switch name {
    case .proposed: self = .proposed
    case .adopted, .adoptedAsAmended:
      self = .adopted(
        Adoption(
          method: try container.decode(AdoptionMethod.self, forKey: .method),
          asAmended: name == .adoptedAsAmended,
          on: try container.decode(PartialDate.self, forKey: .on),
          votes: try container.decodeIfPresent(Votes.self, forKey: .votes),
          silence: try container.decodeIfPresent(SilenceProcedure.self, forKey: .silence)))
    case .deferred: self = .deferred(reason: try container.decodeIfPresent(Text.self, forKey: .reason))
    case .rejected: self = .rejected(votes: try container.decodeIfPresent(Votes.self, forKey: .votes))
    case .withdrawn: self = .withdrawn(reason: try container.decodeIfPresent(Text.self, forKey: .reason))
    case .circulated:
      self = .circulated(try container.decode(SilenceProcedure.self, forKey: .silence))
    case .silenceBroken:
      self = .silenceBroken(
        by: try container.decode(Party.self, forKey: .by),
        try container.decodeIfPresent(SilenceProcedure.self, forKey: .silence))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Keys.self)
    try container.encode(name, forKey: .state)
    switch self {
    case .proposed: break
    case .adopted(let adoption):
      try container.encode(adoption.method, forKey: .method)
      try container.encode(adoption.on, forKey: .on)
      try container.encodeIfPresent(adoption.votes, forKey: .votes)
      try container.encodeIfPresent(adoption.silence, forKey: .silence)
    case .deferred(let reason), .withdrawn(let reason): try container.encodeIfPresent(reason, forKey: .reason)
    case .rejected(let votes): try container.encodeIfPresent(votes, forKey: .votes)
    case .circulated(let silence): try container.encode(silence, forKey: .silence)
    case .silenceBroken(let party, let silence):
      try container.encode(party, forKey: .by)
      try container.encodeIfPresent(silence, forKey: .silence)
    }
  }
}
