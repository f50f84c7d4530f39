import Domain

extension Register {
  /// - Throws: `noSuchRecord` when the party is a record that does not exist, `invalid` when it is a post without a title.
  func requireParty(_ party: Party?, _ field: Field) throws(RegisterError) {
    switch party {
    case .organization(let id): _ = try organization(id)
    case .body(let id): _ = try body(id)
    case .person(let id): _ = try person(id)
    case .post(let title, let organization):
      try title.required(field)
      try requireOrganization(organization)
    case .members, nil: break
    }
  }

  /// - Throws: the refusal of an organisation that is over before the term is.
  func requireOpen(_ party: Party?, for term: Term) throws(RegisterError) {
    guard let id = party?.organization else { return }
    if let refusal = try organization(id).closedRefusal(of: term) { throw .refused(refusal) }
  }

  func requireOrganization(_ id: OrganizationID?) throws(RegisterError) {
    if let id { _ = try organization(id) }
  }

  func requirePerson(_ id: PersonID?) throws(RegisterError) {
    if let id { _ = try person(id) }
  }

  func requireBody(_ id: BodyID?) throws(RegisterError) {
    if let id { _ = try body(id) }
  }

  /// The identifier given, else one made of the first of these words that give one; with a number when it is taken.
  /// - Throws: `invalid` when no words give an identifier.
  func identifier<R: Record>(
    _ given: Identifier<R>?, from words: [String?], key: (Identifier<R>) -> RecordKey
  ) throws(RegisterError) -> Identifier<R> {
    if let given { return given }
    guard let slug = words.lazy.compactMap({ $0 }).compactMap({ Identifier<R>(slug: $0) }).first else {
      throw .invalid(.identifier, .missing)
    }
    var candidate = slug
    var number = 2
    while try tree(key(candidate)) != nil {
      candidate = slug.numbered(number)
      number += 1
    }
    return candidate
  }
}

extension Identifier {
  /// `mcp` and 2 give `mcp-2`, within the length an identifier may have.
  func numbered(_ number: Int) -> Identifier {
    let suffix = "-\(number)"
    return Identifier(text.prefix(64 - suffix.utf8.count) + suffix) ?? self
  }
}
