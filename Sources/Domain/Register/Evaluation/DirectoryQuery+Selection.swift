extension DirectoryQuery {
  /// The organisations that match, by identifier; with an organisation given, those that are part of it.
  public func page(of organizations: [Organization]) -> Page<Organization> {
    let searched = phrase.flatMap(SearchPhrase.init)
    return organizations.filter { candidate in
      (organization == nil || candidate.partOf == organization)
        && (searched.map { $0.isFound(inEither: candidate.name) || $0.isFound(inEither: candidate.acronym) }
          ?? true)
    }
    .sorted { $0.id < $1.id }
    .page(offset: offset, limit: limit)
  }

  /// The people that match, by the name they are sorted under; with an organisation given, its own.
  public func page(of people: [Person]) -> Page<Person> {
    let searched = phrase.flatMap(SearchPhrase.init)
    return people.filter { candidate in
      (organization == nil || candidate.organization == organization)
        && (searched.map { $0.isFound(in: candidate.name) || $0.isFound(inEither: candidate.function) }
          ?? true)
    }
    .map { (name: SearchPhrase.folding($0.sortedUnder), person: $0) }
    .sorted { ($0.name, $0.person.id) < ($1.name, $1.person.id) }
    .map(\.person)
    .page(offset: offset, limit: limit)
  }
}
