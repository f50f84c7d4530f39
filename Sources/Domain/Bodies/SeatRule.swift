/// A hard rule on who may hold which seat, as data on the body (domain §2): refused when broken, with the rule's source.
public struct SeatRule: Hashable, Sendable {
  public enum Demand: Hashable, Sendable {
    /// Whoever holds `role` belongs to the classification on that day: "chaired by a Sahel country".
    case holderIs(Identifier<Classification>, role: SeatRole)
    /// Whoever does not belong to the classification may hold these roles only: "partners are technical support".
    case othersOnly(Identifier<Classification>, roles: [SeatRole])
    /// The seats of `role` are held by exactly these organisations: "co-chaired by the AU and the UN".
    case exactly([OrganizationID], role: SeatRole)
  }

  public var id: Identifier<SeatRule>
  public var demand: Demand
  public var source: SourceNote?

  public init(id: Identifier<SeatRule>, demand: Demand, source: SourceNote? = nil) {
    self.id = id
    self.demand = demand
    self.source = source
  }
}

extension SeatRule: Codable {
  private enum Keys: String, CodingKey { case id, rule, classification, role, roles, organizations, source }
  private enum Name: String, Codable { case holderIs, othersOnly, exactly }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Keys.self)
    id = try container.decode(Identifier<SeatRule>.self, forKey: .id)
    source = try container.decodeIfPresent(SourceNote.self, forKey: .source)
    switch try container.decode(Name.self, forKey: .rule) {
    case .holderIs:
      demand = .holderIs(
        try container.decode(Identifier<Classification>.self, forKey: .classification),
        role: try container.decode(SeatRole.self, forKey: .role))
    case .othersOnly:
      demand = .othersOnly(
        try container.decode(Identifier<Classification>.self, forKey: .classification),
        roles: try container.decode([SeatRole].self, forKey: .roles))
    case .exactly:
      demand = .exactly(
        try container.decode([OrganizationID].self, forKey: .organizations),
        role: try container.decode(SeatRole.self, forKey: .role))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Keys.self)
    try container.encode(id, forKey: .id)
    try container.encodeIfPresent(source, forKey: .source)
    switch demand {
    case .holderIs(let classification, let role):
      try container.encode(Name.holderIs, forKey: .rule)
      try container.encode(classification, forKey: .classification)
      try container.encode(role, forKey: .role)
    case .othersOnly(let classification, let roles):
      try container.encode(Name.othersOnly, forKey: .rule)
      try container.encode(classification, forKey: .classification)
      try container.encode(roles, forKey: .roles)
    case .exactly(let organizations, let role):
      try container.encode(Name.exactly, forKey: .rule)
      try container.encode(organizations, forKey: .organizations)
      try container.encode(role, forKey: .role)
    }
  }
}
