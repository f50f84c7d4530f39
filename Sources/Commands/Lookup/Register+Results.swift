import Domain

// Frameworks, funds, projects and results by the words an officer types: by identifier, acronym or name in either language.

extension Register {
  /// - Throws: `noSuchRecord`, or `ambiguous` with the candidates.
  public func framework(named typed: String) throws(RegisterError) -> FrameworkID {
    try one(of: try frameworks(), named: typed, .framework) { ($0.id, $0.name, $0.acronym) }
  }

  /// - Throws: `noSuchRecord`, or `ambiguous` with the candidates.
  public func fund(named typed: String) throws(RegisterError) -> FundID {
    try one(of: try funds(), named: typed, .fund) { ($0.id, $0.name, $0.acronym) }
  }

  /// - Throws: `noSuchRecord`, or `ambiguous` with the candidates.
  public func project(named typed: String) throws(RegisterError) -> ProjectID {
    try one(of: try projects(ProjectQuery()).rows, named: typed, .project) { ($0.id, $0.title, $0.acronym) }
  }

  /// A result of a framework that is known: by its number or letter (`1.2`), its identifier or words of its title.
  /// - Throws: `noSuchElement`, or `ambiguous` with the identifiers of those that answer.
  public func result(
    named typed: String, in framework: FrameworkID
  ) throws(RegisterError) -> Identifier<ExpectedResult> {
    let words = try required(typed, .result)
    let record = try self.framework(framework)
    let coded = record.results.filter { $0.code.map(LookupWords.fold) == words.folded }
    if coded.count == 1 { return coded[0].id }
    var candidates = LookupCandidates<Identifier<ExpectedResult>>(words)
    for result in record.results {
      candidates.offer(
        result.id, LookupNames(identifier: result.id.text, name: result.title), label: result.id.text)
    }
    guard let found = try candidates.choice() else {
      throw .noSuchElement(.result, words.typed, in: record.key)
    }
    return found
  }

  /// A result with its framework in front: `itsp/1.2`.
  /// - Throws: `noSuchRecord` when no framework is meant, and what ``result(named:in:)`` throws.
  public func result(named typed: String) throws(RegisterError) -> ResultReference {
    let words = try required(typed, .result)
    guard let slash = words.typed.firstIndex(of: "/") else { throw .noSuchRecord(.framework, words.typed) }
    let framework = try framework(named: String(words.typed[..<slash]))
    let result = try result(named: String(words.typed[words.typed.index(after: slash)...]), in: framework)
    return ResultReference(framework: framework, result: result)
  }

  /// A risk of a framework or a project by its identifier or words of its title.
  /// - Throws: `noSuchElement`, or `ambiguous` with the identifiers of those that answer.
  public func risk(named typed: String, of holder: RiskHolder) throws(RegisterError) -> Identifier<Risk> {
    let words = try required(typed, .title)
    let (risks, key) =
      switch holder {
      case .framework(let id): (try framework(id).risks, RecordKey.framework(id))
      case .project(let id): (try project(id).risks, RecordKey.project(id))
      }
    var candidates = LookupCandidates<Identifier<Risk>>(words)
    for risk in risks {
      candidates.offer(risk.id, LookupNames(identifier: risk.id.text, name: risk.title), label: risk.id.text)
    }
    guard let found = try candidates.choice() else { throw .noSuchElement(.risk, words.typed, in: key) }
    return found
  }

  private func one<R: Record>(
    of records: [R], named typed: String, _ field: Field,
    _ names: (R) -> (id: Identifier<R>, name: Text, acronym: Text?)
  ) throws(RegisterError) -> Identifier<R> {
    let words = try required(typed, field)
    var candidates = LookupCandidates<Identifier<R>>(words)
    for record in records {
      let (id, name, acronym) = names(record)
      candidates.offer(id, LookupNames(identifier: id.text, acronym: acronym, name: name), label: id.text)
    }
    guard let found = try candidates.choice() else { throw .noSuchRecord(R.kind, words.typed) }
    return found
  }
}
