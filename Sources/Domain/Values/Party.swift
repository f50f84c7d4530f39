/// Somebody who holds a seat, owes a follow-up or sends a paper: an organisation, a body, a person, a post (ex officio) or all members.
public enum Party: Hashable, Sendable {
  case organization(OrganizationID)
  case body(BodyID)
  case person(PersonID)
  /// A post held ex officio (Minister of Plan, Special Envoy), with the organisation it belongs to when that is recorded.
  case post(Text, of: OrganizationID?)
  /// All members of the body that decided.
  case members
}

extension Party: Codable {
  private enum Keys: String, CodingKey { case organization, body, person, post, members }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Keys.self)
    if let title = try container.decodeIfPresent(Text.self, forKey: .post) {
      self = .post(title, of: try container.decodeIfPresent(OrganizationID.self, forKey: .organization))
    } else if let id = try container.decodeIfPresent(OrganizationID.self, forKey: .organization) {
      self = .organization(id)
    } else if let id = try container.decodeIfPresent(BodyID.self, forKey: .body) {
      self = .body(id)
    } else if let id = try container.decodeIfPresent(PersonID.self, forKey: .person) {
      self = .person(id)
    } else if try container.decodeIfPresent(Bool.self, forKey: .members) == true {
      self = .members
    } else {
      throw DecodingError.dataCorrupted(
        .init(
          codingPath: decoder.codingPath,
          debugDescription: "names no organization, body, person, post or members"))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Keys.self)
    switch self {
    case .organization(let id): try container.encode(id, forKey: .organization)
    case .body(let id): try container.encode(id, forKey: .body)
    case .person(let id): try container.encode(id, forKey: .person)
    case .post(let title, let organization):
      try container.encode(title, forKey: .post)
      try container.encodeIfPresent(organization, forKey: .organization)
    case .members: try container.encode(true, forKey: .members)
    }
  }
}
