import Domain

extension Register {
  /// A point of an agenda by its number (`4.1`), its identifier or words of its title.
  /// - Throws: `noSuchElement`, or `ambiguous` with the numbers of those that answer.
  public func agendaItem(
    numbered typed: String, in meeting: MeetingID
  ) throws(RegisterError) -> Identifier<AgendaItem> {
    let words = try required(typed, .item)
    let record = try self.meeting(meeting)
    let agenda = record.numberedAgenda
    let number = words.typed.hasSuffix(".") ? String(words.typed.dropLast()) : words.typed
    if let found = agenda.first(where: { $0.number == number }) { return found.item.id }
    var candidates = LookupCandidates<Identifier<AgendaItem>>(words)
    for (number, _, item) in agenda {
      candidates.offer(
        item.id, LookupNames(identifier: item.id.text, name: item.title), label: number ?? item.id.text)
    }
    guard let found = try candidates.choice() else {
      throw .noSuchElement(.agendaItem, words.typed, in: record.key)
    }
    return found
  }

  /// A document of a meeting by its identifier, symbol or words of its title.
  /// - Throws: `noSuchElement`, or `ambiguous` with the identifiers of those that answer.
  public func document(
    named typed: String, in meeting: MeetingID
  ) throws(RegisterError) -> Identifier<MeetingDocument> {
    let words = try required(typed, .document)
    let record = try self.meeting(meeting)
    var candidates = LookupCandidates<Identifier<MeetingDocument>>(words)
    for document in record.documents {
      let names = LookupNames(
        identifier: document.id.text, acronym: document.symbol.map(Text.same), name: document.title)
      candidates.offer(document.id, names, label: document.symbol ?? document.id.text)
    }
    guard let found = try candidates.choice() else {
      throw .noSuchElement(.document, words.typed, in: record.key)
    }
    return found
  }

  /// A seat of a body by its identifier, by whoever holds it, by the person who sits in it, or by a role that only one seat has.
  /// Of several seats of one holder those whose term has no end recorded go before the others.
  /// - Throws: `noSuchElement`, or `ambiguous` with the identifiers of those that answer.
  public func seat(named typed: String, in body: BodyID) throws(RegisterError) -> Identifier<Seat> {
    let words = try required(typed, .role)
    let record = try self.body(body)
    if let found = record.seats.first(where: { $0.id.text == words.identifier }) { return found.id }
    let role = record.seats.filter { LookupWords.fold($0.role.rawValue) == words.folded }
    if let found = try Self.one(role, words) { return found }
    if let party = try lenient({ () throws(RegisterError) -> Party in try party(named: words.typed) }),
      let found = try Self.one(record.seats.filter { $0.holder == party || $0.through == party }, words)
    {
      return found
    }
    if let person = try lenient({ () throws(RegisterError) -> PersonID in try person(named: words.typed) }),
      let found = try Self.one(
        record.seats.filter { $0.principal == person || $0.alternate == person }, words)
    {
      return found
    }
    throw .noSuchElement(.seat, words.typed, in: record.key)
  }

  private static func one(_ seats: [Seat], _ words: LookupWords) throws(RegisterError) -> Identifier<Seat>? {
    let open = seats.filter { $0.term.to?.date == nil }
    let meant = open.isEmpty ? seats : open
    if meant.count > 1 { throw .ambiguous(words.typed, meant.map(\.id.text)) }
    return meant.first?.id
  }

  private func lenient<Value>(_ find: () throws(RegisterError) -> Value) throws(RegisterError) -> Value? {
    do {
      return try find()
    } catch {
      if case .noSuchRecord = error { return nil }
      throw error
    }
  }
}
