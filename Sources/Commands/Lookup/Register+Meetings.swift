import Domain

extension Register {
  /// A meeting by its identifier (`mcp-6`), its body and number (`MCP/6`, `PMC 6e`), its body and day (`mcp 2027-01-12`), the day
  /// alone, or words of its title.
  /// - Throws: `noSuchRecord`, or `ambiguous` with the identifiers of those that answer.
  public func meeting(named typed: String) throws(RegisterError) -> MeetingID {
    let words = try required(typed, .meeting)
    if let id = MeetingID(words.identifier), let found = try existing(id) { return found }
    if let found = try meeting(of: words, separatedBy: "/") { return found }
    if let found = try meeting(of: words, separatedBy: " ") { return found }
    if let day = PartialDate(words.typed), let found = try meeting(on: day, of: nil, words) { return found }
    if let found = try meeting(titled: words) { return found }
    throw .noSuchRecord(.meeting, words.typed)
  }

  func existing(_ id: MeetingID) throws(RegisterError) -> MeetingID? {
    do {
      return try meeting(id).id
    } catch {
      if case .noSuchRecord = error { return nil }
      throw error
    }
  }

  /// A body in front of the last separator, and behind it the number, session or day of one of its meetings.
  private func meeting(
    of words: LookupWords, separatedBy separator: Character
  ) throws(RegisterError) -> MeetingID? {
    guard let index = words.typed.lastIndex(of: separator),
      let body = try body(exactly: words.typed[..<index])
    else { return nil }
    let tail = LookupWords(String(words.typed[words.typed.index(after: index)...]))
    if let date = PartialDate(tail.typed), tail.typed.contains("-"),
      let found = try meeting(on: date, of: body.id, words)
    {
      return found
    }
    let rule = NumberingRule(body: body, office: try settings())
    let rows = try meetings(MeetingQuery(body: body.id)).rows
    return try one(
      rows.filter { row in
        if let ordinal = tail.ordinal, row.ordinal == ordinal, row.kind == .ordinary { return true }
        return LookupWords.fold(rule.session(of: row)) == tail.folded
      }, words)
  }

  private func body(exactly typed: Substring) throws(RegisterError) -> Body? {
    let words = LookupWords(String(typed))
    return try bodies().first { ($0.lookupNames.closeness(to: words) ?? .inside) <= .name }
  }

  private func meeting(
    on date: PartialDate, of body: BodyID?, _ words: LookupWords
  ) throws(RegisterError) -> MeetingID? {
    let query = MeetingQuery(body: body, from: date.earliest, to: date.latest)
    return try one(meetings(query).rows.filter { $0.kind != .betweenMeetings }, words)
  }

  private func meeting(titled words: LookupWords) throws(RegisterError) -> MeetingID? {
    var candidates = LookupCandidates<MeetingID>(words)
    for row in try meetings(MeetingQuery(phrase: words.typed, newestFirst: true)).rows {
      candidates.offer(row.id, LookupNames(identifier: row.id.text, name: row.title), label: row.id.text)
    }
    return try candidates.choice()
  }

  private func one(_ rows: [MeetingRow], _ words: LookupWords) throws(RegisterError) -> MeetingID? {
    if rows.count > 1 { throw .ambiguous(words.typed, rows.map(\.id.text)) }
    return rows.first?.id
  }
}

extension LookupWords {
  /// The number in "6", "6e", "6ème", "6th".
  fileprivate var ordinal: Int? {
    let digits = folded.prefix { $0.isASCII && $0.isNumber }
    let endings: Set<Substring> = ["", "e", "er", "re", "eme", "st", "nd", "rd", "th"]
    return endings.contains(folded.dropFirst(digits.count)) ? Int(digits) : nil
  }
}

extension NumberingRule {
  /// The session of a meeting of which only the row is at hand.
  func session(of row: MeetingRow) -> String {
    session(of: Meeting(id: row.id, year: row.year, body: row.body, kind: row.kind, ordinal: row.ordinal))
  }
}
