import Domain

// Elements of a framework by the words an officer types: by identifier, number or words of their text.

extension Register {
  /// - Throws: `noSuchElement`, or `ambiguous` with the identifiers of those that answer.
  public func level(
    named typed: String, in framework: FrameworkID
  ) throws(RegisterError) -> Identifier<FrameworkLevel> {
    try element(named: typed, .level, of: try self.framework(framework), .level) { record in
      record.levels.map { ($0.id, LookupNames(identifier: $0.id.text, name: $0.name)) }
    }
  }

  /// - Throws: `noSuchElement`, or `ambiguous` with the identifiers of those that answer.
  public func workstream(
    named typed: String, in framework: FrameworkID
  ) throws(RegisterError) -> Identifier<Workstream> {
    try element(named: typed, .workstream, of: try self.framework(framework), .workstream) { record in
      record.workstreams.map { ($0.id, LookupNames(identifier: $0.id.text, name: $0.title)) }
    }
  }

  /// - Throws: `noSuchElement`, or `ambiguous` with the identifiers of those that answer.
  public func indicator(
    named typed: String, in framework: FrameworkID
  ) throws(RegisterError) -> Identifier<Indicator> {
    try element(named: typed, .indicator, of: try self.framework(framework), .indicator) { record in
      record.indicators.map { ($0.id, LookupNames(identifier: $0.id.text, name: $0.title)) }
    }
  }

  /// A value of an indicator by its identifier or the date it has, as records write it.
  /// - Throws: `noSuchElement`, or `ambiguous` with the identifiers of those that answer.
  public func value(
    named typed: String, of indicator: Identifier<Indicator>, in framework: FrameworkID
  ) throws(RegisterError) -> Identifier<IndicatorValue> {
    let record = try self.framework(framework)
    return try element(named: typed, .value, of: record, .indicatorValue) { record in
      let values = record.indicators.first { $0.id == indicator }?.values ?? []
      return values.map {
        ($0.id, LookupNames(identifier: $0.id.text, acronym: ($0.on.date?.description).map(Text.same)))
      }
    }
  }

  /// - Throws: `noSuchElement`, or `ambiguous` with the identifiers of those that answer.
  public func review(named typed: String, in framework: FrameworkID) throws(RegisterError) -> Identifier<
    Review
  > {
    try element(named: typed, .review, of: try self.framework(framework), .review) { record in
      record.reviews.map { ($0.id, LookupNames(identifier: $0.id.text, name: $0.title)) }
    }
  }

  /// A point of a review by its place from 1, its identifier or words of its text.
  /// - Throws: `noSuchElement`, or `ambiguous` with the identifiers of those that answer.
  public func reviewPoint(
    named typed: String, of review: Identifier<Review>, in framework: FrameworkID
  ) throws(RegisterError) -> Identifier<ReviewPoint> {
    let record = try self.framework(framework)
    return try element(named: typed, .text, of: record, .reviewPoint) { record in
      let points = record.reviews.first { $0.id == review }?.points ?? []
      return points.enumerated().map { place, point in
        let number = Text.same(String(place + 1))
        return (point.id, LookupNames(identifier: point.id.text, acronym: number, name: point.text))
      }
    }
  }

  /// A commitment by its number, its identifier or words of its text.
  /// - Throws: `noSuchElement`, or `ambiguous` with the identifiers of those that answer.
  public func commitment(
    named typed: String, in framework: FrameworkID
  ) throws(RegisterError) -> Identifier<Commitment> {
    try element(named: typed, .commitment, of: try self.framework(framework), .commitment) { record in
      record.commitments.map {
        ($0.id, LookupNames(identifier: $0.id.text, acronym: $0.code.map(Text.same), name: $0.text))
      }
    }
  }

  private func element<Element>(
    named typed: String, _ field: Field, of record: Framework, _ kind: ElementKind,
    _ elements: (Framework) -> [(id: Identifier<Element>, names: LookupNames)]
  ) throws(RegisterError) -> Identifier<Element> {
    let words = try required(typed, field)
    var candidates = LookupCandidates<Identifier<Element>>(words)
    for (id, names) in elements(record) { candidates.offer(id, names, label: id.text) }
    guard let found = try candidates.choice() else { throw .noSuchElement(kind, words.typed, in: record.key) }
    return found
  }
}
