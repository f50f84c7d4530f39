import Domain

// What a fund itemises, by the words an officer types: an identifier, or the donor, project or title where only one answers to it.

extension Register {
  /// A contribution by its identifier or its donor.
  /// - Throws: `noSuchElement`, or `ambiguous` with the identifiers of those that answer.
  public func contribution(
    named typed: String, in fund: FundID
  ) throws(RegisterError) -> Identifier<Contribution> {
    let known = try self.fund(fund).contributions
    return try element(typed, of: known, in: fund, (.donor, .contribution), \.id) {
      one throws(RegisterError) in try names(one.id.text, of: one.donor)
    }
  }

  /// A reported total by its identifier.
  /// - Throws: `noSuchElement`.
  public func reportedTotal(
    named typed: String, in fund: FundID
  ) throws(RegisterError) -> Identifier<ReportedTotal> {
    let known = try self.fund(fund).reported
    return try element(typed, of: known, in: fund, (.subject, .reportedTotal), \.id) {
      LookupNames(identifier: $0.id.text, name: .same($0.of.rawValue))
    }
  }

  /// An allocation by its identifier, its project or its title.
  /// - Throws: `noSuchElement`, or `ambiguous` with the identifiers of those that answer.
  public func allocation(
    named typed: String, in fund: FundID
  ) throws(RegisterError) -> Identifier<Allocation> {
    let known = try self.fund(fund).allocations
    return try element(typed, of: known, in: fund, (.project, .allocation), \.id) {
      one throws(RegisterError) in
      let project = try one.project.map { id throws(RegisterError) in try self.project(id) }
      return LookupNames(
        identifier: one.id.text, acronym: project?.acronym ?? project.map { .same($0.id.text) },
        name: project?.title ?? one.title)
    }
  }

  /// A forecast by its identifier or, where only one is of that donor, by the donor.
  /// - Throws: `noSuchElement`, or `ambiguous` with the identifiers of those that answer.
  public func forecast(named typed: String, in fund: FundID) throws(RegisterError) -> Identifier<Forecast> {
    let known = try self.fund(fund).forecasts
    return try element(typed, of: known, in: fund, (.donor, .forecast), \.id) {
      one throws(RegisterError) in try names(one.id.text, of: one.donor)
    }
  }

  /// A phase by its identifier or its title.
  /// - Throws: `noSuchElement`, or `ambiguous` with the identifiers of those that answer.
  public func phase(named typed: String, in fund: FundID) throws(RegisterError) -> Identifier<FundPhase> {
    let known = try self.fund(fund).phases
    return try element(typed, of: known, in: fund, (.title, .phase), \.id) {
      LookupNames(identifier: $0.id.text, name: $0.title)
    }
  }

  /// An aligned programme by its identifier or its donor.
  /// - Throws: `noSuchElement`, or `ambiguous` with the identifiers of those that answer.
  public func alignedProgramme(
    named typed: String, in fund: FundID
  ) throws(RegisterError) -> Identifier<AlignedProgramme> {
    let known = try self.fund(fund).aligned
    return try element(typed, of: known, in: fund, (.donor, .alignedProgramme), \.id) {
      one throws(RegisterError) in try names(one.id.text, of: one.donor)
    }
  }

  private func element<Element>(
    _ typed: String, of list: [Element], in fund: FundID, _ kind: (field: Field, element: ElementKind),
    _ identifier: KeyPath<Element, Identifier<Element>>,
    _ names: (Element) throws(RegisterError) -> LookupNames
  ) throws(RegisterError) -> Identifier<Element> {
    let words = try required(typed, kind.field)
    var candidates = LookupCandidates<Identifier<Element>>(words)
    for element in list {
      let id = element[keyPath: identifier]
      candidates.offer(id, try names(element), label: id.text)
    }
    guard let found = try candidates.choice() else {
      throw .noSuchElement(kind.element, words.typed, in: .fund(fund))
    }
    return found
  }

  /// What an element answers to that belongs to a party; to its identifier alone where that has no record.
  private func names(_ identifier: String, of party: Party) throws(RegisterError) -> LookupNames {
    var names: LookupNames
    do {
      switch party {
      case .organization(let id): names = try organization(id).lookupNames
      case .body(let id): names = try body(id).lookupNames
      case .person(let id): names = try person(id).lookupNames
      case .post(let title, _): names = LookupNames(identifier: identifier, name: title)
      case .members: names = LookupNames(identifier: identifier)
      }
    } catch {
      guard case .noSuchRecord = error else { throw error }
      names = LookupNames(identifier: identifier)
    }
    // The element's own identifier goes before that of the party, which stays one of its names.
    if names.acronym == nil { names.acronym = .same(names.identifier) }
    names.identifier = identifier
    return names
  }
}
