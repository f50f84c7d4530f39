import Domain

// Words an officer types → identifiers: by identifier, acronym or name in either language, without regard to case and accents.

extension Register {
  /// - Throws: `noSuchRecord`, or `ambiguous` with the candidates.
  public func organization(named typed: String) throws(RegisterError) -> OrganizationID {
    let words = try required(typed, .organization)
    var candidates = LookupCandidates<OrganizationID>(words)
    for organization in try organizations(meant: words) {
      candidates.offer(organization.id, organization.lookupNames, label: organization.id.text)
    }
    guard let found = try candidates.choice() else { throw .noSuchRecord(.organization, words.typed) }
    return found
  }

  /// - Throws: `noSuchRecord`, or `ambiguous` with the candidates.
  public func body(named typed: String) throws(RegisterError) -> BodyID {
    let words = try required(typed, .body)
    var candidates = LookupCandidates<BodyID>(words)
    for body in try bodies() { candidates.offer(body.id, body.lookupNames, label: body.id.text) }
    guard let found = try candidates.choice() else { throw .noSuchRecord(.body, words.typed) }
    return found
  }

  /// - Throws: `noSuchRecord`, or `ambiguous` with the candidates.
  public func person(named typed: String) throws(RegisterError) -> PersonID {
    let words = try required(typed, .person)
    var candidates = LookupCandidates<PersonID>(words)
    for person in try people(meant: words) {
      candidates.offer(person.id, person.lookupNames, label: person.id.text)
    }
    guard let found = try candidates.choice() else { throw .noSuchRecord(.person, words.typed) }
    return found
  }

  func required(_ typed: String, _ field: Field) throws(RegisterError) -> LookupWords {
    let words = LookupWords(typed)
    if words.isEmpty { throw .invalid(field, .missing) }
    return words
  }

  /// Those that can be meant: first the one of that identifier, then those that hold the phrase, and all only when none does,
  /// since a hyphen may stand where a space is.
  func organizations(meant words: LookupWords) throws(RegisterError) -> [Organization] {
    if let id = OrganizationID(words.identifier),
      let one = try present({ () throws(RegisterError) -> Organization in try organization(id) })
    {
      return [one]
    }
    let holding = try organizations(DirectoryQuery(phrase: words.typed)).rows
    if holding.contains(where: { $0.lookupNames.closeness(to: words) != nil }) { return holding }
    return try organizations(DirectoryQuery()).rows
  }

  func people(meant words: LookupWords) throws(RegisterError) -> [Person] {
    if let id = PersonID(words.identifier),
      let one = try present({ () throws(RegisterError) -> Person in try person(id) })
    {
      return [one]
    }
    let holding = try people(DirectoryQuery(phrase: words.typed)).rows
    if holding.contains(where: { $0.lookupNames.closeness(to: words) != nil }) { return holding }
    return try people(DirectoryQuery()).rows
  }

  private func present<Value>(_ read: () throws(RegisterError) -> Value) throws(RegisterError) -> Value? {
    do {
      return try read()
    } catch {
      if case .noSuchRecord = error { return nil }
      throw error
    }
  }
}

extension Organization {
  var lookupNames: LookupNames { LookupNames(identifier: id.text, acronym: acronym, name: name) }
}

extension Body {
  var lookupNames: LookupNames { LookupNames(identifier: id.text, acronym: acronym, name: name) }
}

extension Person {
  var lookupNames: LookupNames {
    LookupNames(identifier: id.text, acronym: .same(sortedUnder), name: .same(name))
  }
}
