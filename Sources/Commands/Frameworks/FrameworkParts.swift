import Domain

// What several commands on frameworks need to find and to check.

extension RecordAct where R == Framework {
  /// - Throws: `noSuchRecord`, or the refusal of a closed framework.
  init(on id: FrameworkID, in context: Context, _ register: any Register) throws(RegisterError) {
    try self.init(on: try register.framework(id), in: context, register)
  }

  func place(of id: Identifier<FrameworkLevel>) throws(RegisterError) -> Int {
    try place(of: id, in: \.levels, .level, \.id)
  }

  func place(of id: Identifier<ExpectedResult>) throws(RegisterError) -> Int {
    try place(of: id, in: \.results, .result, \.id)
  }

  func place(of id: Identifier<Workstream>) throws(RegisterError) -> Int {
    try place(of: id, in: \.workstreams, .workstream, \.id)
  }

  func place(of id: Identifier<Indicator>) throws(RegisterError) -> Int {
    try place(of: id, in: \.indicators, .indicator, \.id)
  }

  func place(of id: Identifier<Review>) throws(RegisterError) -> Int {
    try place(of: id, in: \.reviews, .review, \.id)
  }

  func place(of id: Identifier<Commitment>) throws(RegisterError) -> Int {
    try place(of: id, in: \.commitments, .commitment, \.id)
  }

  func place(
    of id: Identifier<ReviewPoint>, in review: Identifier<Review>
  ) throws(RegisterError) -> (review: Int, point: Int) {
    let index = try place(of: review)
    guard let point = record.reviews[index].points.firstIndex(where: { $0.id == id }) else {
      throw .noSuchElement(.reviewPoint, id.text, in: record.key)
    }
    return (index, point)
  }

  /// How the history names a result: by its number and its title.
  func label(of id: Identifier<ExpectedResult>) -> String {
    guard let result = record.result(id) else { return id.text }
    return [result.code, result.title.best(for: .english)].compactMap(\.self).joined(separator: " ")
  }

  /// Whether a result is `ancestor` or stands below it.
  func isResult(_ id: Identifier<ExpectedResult>, within ancestor: Identifier<ExpectedResult>) -> Bool {
    var seen: Set<Identifier<ExpectedResult>> = []
    var next: Identifier<ExpectedResult>? = id
    while let id = next, seen.insert(id).inserted {
      if id == ancestor { return true }
      next = record.result(id)?.parent
    }
    return false
  }

  /// The level given, else the one below the parent's, or the first for a result at the top.
  /// - Throws: `invalid` when there is none.
  func level(
    _ given: Identifier<FrameworkLevel>?, under parent: Identifier<ExpectedResult>?
  ) throws(RegisterError) -> Identifier<FrameworkLevel> {
    var above = -1
    if let parent { above = try place(of: record.results[try place(of: parent)].level) }
    if let given {
      _ = try place(of: given)
      return given
    }
    guard record.levels.indices.contains(above + 1) else { throw .invalid(.level, .missing) }
    return record.levels[above + 1].id
  }

  /// Puts results in front of another one, or behind all.
  mutating func insert(
    _ results: [ExpectedResult], before: Identifier<ExpectedResult>?
  ) throws(RegisterError) {
    let place = if let before { try place(of: before) } else { record.results.endIndex }
    record.results.insert(contentsOf: results, at: place)
  }
}

extension Optional where Wrapped == String {
  /// `nil` when nothing is written.
  var unlessBlank: String? { flatMap { $0.isBlank ? nil : $0 } }
}

extension Register {
  /// - Throws: `noSuchRecord`; `invalid` of a kind of record that no result is about, or of the result's own framework.
  func requireConcerns(_ keys: [RecordKey], of framework: FrameworkID) throws(RegisterError) {
    for key in keys {
      guard ExpectedResult.concerned.contains(key.kind) else {
        throw .invalid(.concerns, ExpectedResult.cannotConcern(key.id))
      }
      if key == .framework(framework) { throw .invalid(.concerns, .cycle(framework.text)) }
      if try tree(key) == nil { throw .noSuchRecord(key.kind, key.id) }
    }
  }
}

extension [Party] {
  /// Responsibilities of these parties, each once; those that were responsible before keep their status and their log.
  /// - Throws: `noSuchRecord` when a party does not exist.
  func responsibilities(
    _ context: Context, _ register: any Register, keeping present: [Responsibility] = []
  ) throws(RegisterError) -> [Responsibility] {
    var result: [Responsibility] = []
    for party in self where !result.contains(where: { $0.party == party }) {
      try register.requireParty(party, .responsible)
      result.append(
        present.first { $0.party == party }
          ?? Responsibility(id: context.newIdentifier("r"), party: party))
    }
    return result
  }
}

extension ReviewPoint {
  /// - Throws: `invalid` when something that is no action has somebody to carry it out, or a deadline.
  func requireAction() throws(RegisterError) {
    if !responsible.isEmpty || deadline != nil { try kind.requireAction() }
  }
}

extension ReviewPoint.Kind {
  /// - Throws: `invalid` of anything but an action: nobody carries a strength or a lesson out.
  func requireAction() throws(RegisterError) {
    if self != .action { throw .invalid(.kind, .unknownValue(rawValue, allowed: [Self.action.rawValue])) }
  }
}
