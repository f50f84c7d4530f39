import Domain

extension Register {
  /// A party by the words an officer types: an organisation, a body or a person, by identifier, acronym or name in either
  /// language; `members` or `membres`; `post:Minister of Plan`, with `(id of the organisation)` behind it where one matters, and
  /// with ` / ` between the English and the French title. A kind may be named first: `body:oses`.
  /// - Parameter language: the language of a post that no body knows yet.
  /// - Throws: `noSuchRecord`, or `ambiguous` with the candidates, each in words that are unmistakable.
  public func party(named typed: String, in language: Language = .english) throws(RegisterError) -> Party {
    let words = try required(typed, .organization)
    if Self.members.contains(words.folded) { return .members }
    if let title = words.behind("post", "poste") { return try post(titled: title, in: language) }
    if let name = words.behind("organization", "organisation") {
      return .organization(try organization(named: name))
    }
    if let name = words.behind("body", "instance") { return .body(try body(named: name)) }
    if let name = words.behind("person", "personne") { return .person(try person(named: name)) }
    guard let found = try anyParty(words) else { throw .noSuchRecord(.organization, words.typed) }
    return found
  }

  private static var members: Set<String> { ["members", "membres", "all members", "tous les membres"] }

  private func anyParty(_ words: LookupWords) throws(RegisterError) -> Party? {
    var candidates = LookupCandidates<Party>(words)
    for organization in try organizations(meant: words) {
      candidates.offer(
        .organization(organization.id), organization.lookupNames, label: "organization:\(organization.id)")
    }
    let bodies = try bodies()
    for body in bodies { candidates.offer(.body(body.id), body.lookupNames, label: "body:\(body.id)") }
    for post in posts(of: bodies) { candidates.offer(post.party, post.names, label: "post:\(post.title)") }
    for person in try people(meant: words) {
      candidates.offer(.person(person.id), person.lookupNames, label: "person:\(person.id)")
    }
    return try candidates.choice()
  }

  /// A post that holds a seat, so that one post stays one party; else a new one.
  private func post(titled typed: String, in language: Language) throws(RegisterError) -> Party {
    let words = try required(typed, .holder)
    let known = posts(of: try bodies())
    if let found = known.first(where: { ($0.names.closeness(to: words) ?? .inside) <= .name }) {
      return found.party
    }
    let (title, organization) = try Self.split(words.typed)
    let parts = title.split(separator: " / ").map(String.init)
    let text = parts.count == 2 ? Text(en: parts[0], fr: parts[1]) : Text(title, in: language)
    if case .post(let same, nil)? = known.first(where: { $0.names.name == text })?.party {
      return .post(same, of: organization)
    }
    return .post(text, of: try organization.map { id throws(RegisterError) in try self.organization(id).id })
  }

  /// The title and, in brackets behind it, the organisation of a post.
  private static func split(_ typed: String) throws(RegisterError) -> (String, OrganizationID?) {
    guard typed.hasSuffix(")"), let open = typed.lastIndex(of: "(") else { return (typed, nil) }
    let inside = typed[typed.index(after: open)...].dropLast()
    guard let id = OrganizationID(LookupWords(String(inside)).identifier) else { return (typed, nil) }
    return (LookupWords(String(typed[..<open])).typed, id)
  }

  private func posts(of bodies: [Body]) -> [KnownPost] {
    var seen: Set<Party> = []
    return bodies.flatMap(\.seats).flatMap { [$0.holder, $0.through].compactMap(\.self) }.compactMap {
      party in
      guard case .post(let title, _) = party, seen.insert(party).inserted else { return nil }
      return KnownPost(
        party: party, title: title.best(for: .english), names: LookupNames(identifier: "", name: title))
    }
  }
}

/// A post that holds a seat of some body.
private struct KnownPost {
  let party: Party
  let title: String
  let names: LookupNames
}
