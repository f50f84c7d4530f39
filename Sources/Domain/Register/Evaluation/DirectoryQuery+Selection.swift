extension DirectoryQuery {
  /// The organisations that match, by name in the query's language or by identifier; with an organisation given, those that
  /// are part of it.
  public func page(of organizations: [Organization]) -> Page<Organization> {
    let searched = phrase.flatMap(SearchPhrase.init)
    let found = organizations.filter { candidate in
      (organization == nil || candidate.partOf == organization)
        && (searched.map { $0.isFound(inEither: candidate.name) || $0.isFound(inEither: candidate.acronym) }
          ?? true)
    }
    guard let language else { return found.sorted { $0.id < $1.id }.page(offset: offset, limit: limit) }
    return found.map { (name: SearchPhrase.folding($0.name.best(for: language)), organization: $0) }
      .sorted { ($0.name, $0.organization.id) < ($1.name, $1.organization.id) }
      .page(offset: offset, limit: limit).map(\.organization)
  }

  /// The people that match, by the name they are sorted under; with an organisation given, its own.
  public func page(of people: [Person]) -> Page<Person> {
    let searched = phrase.flatMap(SearchPhrase.init)
    return people.filter { candidate in
      (organization == nil || candidate.organization == organization)
        && (searched.map { $0.isFound(in: candidate.name) || $0.isFound(inEither: candidate.function) }
          ?? true || candidate.organization.map(alsoOf.contains) == true)
    }
    .map { (name: SearchPhrase.folding($0.sortedUnder), person: $0) }
    .sorted { ($0.name, $0.person.id) < ($1.name, $1.person.id) }
    .page(offset: offset, limit: limit).map(\.person)
  }
}

extension Page {
  /// The same page of what each row stands for.
  fileprivate func map<Other: Sendable>(_ transform: (Row) -> Other) -> Page<Other> {
    Page<Other>(rows: rows.map(transform), total: total)
  }
}
