import Domain

extension Register {
  /// A decision by its symbol, final or provisional (`MCP/6/Dec.3`), by its meeting and number (`mcp-6/3`), by its meeting and
  /// identifier (`mcp-6/d-k3x9q2ab`), or by its identifier alone. A number is the place among the decisions while the meeting
  /// lasts, and the number of the symbol once it has closed.
  /// - Throws: `noSuchElement` when the meeting has no such decision, `noSuchDecision` when no meeting is meant, `ambiguous`.
  public func decision(named typed: String) throws(RegisterError) -> DecisionReference {
    let words = try required(typed, .decision)
    if let found = try decision(bearing: words) { return found }
    if let slash = words.typed.lastIndex(of: "/"), let id = try meetingInFront(of: words.typed[..<slash]) {
      let tail = LookupWords(String(words.typed[words.typed.index(after: slash)...]))
      return try decision(tail, in: try meeting(id))
    }
    if let found = try decision(identified: words) { return found }
    throw .noSuchDecision(words.typed)
  }

  /// A decision of a meeting that is known: by number, symbol or identifier.
  public func decision(
    named typed: String, in meeting: MeetingID
  ) throws(RegisterError) -> DecisionReference {
    try decision(try required(typed, .decision), in: try self.meeting(meeting))
  }

  private func decision(_ words: LookupWords, in meeting: Meeting) throws(RegisterError) -> DecisionReference
  {
    let symbols = try symbols(of: meeting)
    let found =
      meeting.decisions.first { $0.id.text == words.identifier }
      ?? meeting.decisions.first { symbols[$0.id].map(LookupWords.fold) == words.folded }
      ?? words.decisionNumber.flatMap { number in
        let rule = symbols.rule
        return meeting.decisions.first { decision in
          decision.symbol.map { rule.number(of: $0, in: meeting) == number } ?? false
        } ?? meeting.decisions.first { $0.symbol == nil && meeting.place(of: $0.id) == number }
      }
    guard let found else { throw .noSuchElement(.decision, words.typed, in: meeting.key) }
    return DecisionReference(meeting: meeting.id, decision: found.id)
  }

  /// Final symbols are found by searching, provisional ones in the meetings that have not closed; a symbol has a number.
  private func decision(bearing words: LookupWords) throws(RegisterError) -> DecisionReference? {
    guard words.typed.contains(where: \.isNumber) else { return nil }
    let day = CalendarDay(number: 0)
    let final = try decisions(DecisionQuery(phrase: words.typed, asOf: day)).rows
      .filter { $0.symbol.map(LookupWords.fold) == words.folded }.map(\.reference)
    if final.count > 1 { throw .ambiguous(words.typed, final.map { "\($0.meeting)/\($0.decision)" }) }
    if let found = final.first { return found }
    for row in try meetings(MeetingQuery(states: Self.unclosed)).rows where row.decisions > 0 {
      let meeting = try meeting(row.id)
      let symbols = try symbols(of: meeting)
      if let found = meeting.decisions.first(where: { symbols[$0.id].map(LookupWords.fold) == words.folded })
      {
        return DecisionReference(meeting: meeting.id, decision: found.id)
      }
    }
    return nil
  }

  private static var unclosed: Set<MeetingTiming.Name> {
    [.planned, .convened, .inSession, .suspended, .postponed]
  }

  /// The one decision of that identifier; what names a record is not looked for among all decisions.
  private func decision(identified words: LookupWords) throws(RegisterError) -> DecisionReference? {
    guard let id = DecisionID(words.identifier), try !isRecord(words.identifier) else { return nil }
    let rows = try decisions(DecisionQuery(asOf: CalendarDay(number: 0))).rows.map(\.reference)
      .filter { $0.decision == id }
    if rows.count > 1 { throw .ambiguous(words.typed, rows.map { "\($0.meeting)/\($0.decision)" }) }
    return rows.first
  }

  private func isRecord(_ id: String) throws(RegisterError) -> Bool {
    if let id = MeetingID(id), try existing(id) != nil { return true }
    let keys = [BodyID(id).map(RecordKey.body), OrganizationID(id).map(RecordKey.organization)]
    for key in keys + [PersonID(id).map(RecordKey.person)] {
      if let key, try tree(key) != nil { return true }
    }
    return false
  }

  private func meetingInFront(of typed: Substring) throws(RegisterError) -> MeetingID? {
    do {
      return try meeting(named: String(typed))
    } catch {
      if case .noSuchRecord = error { return nil }
      throw error
    }
  }

  private func symbols(of meeting: Meeting) throws(RegisterError) -> MeetingSymbols {
    let body = try meeting.body.map { id throws(RegisterError) in try self.body(id) }
    return MeetingSymbols(meeting, body: body, office: try settings())
  }
}

/// The symbols of a meeting's decisions as they stand, provisional or final.
private struct MeetingSymbols {
  let rule: NumberingRule
  private let symbols: [DecisionID: String]

  init(_ meeting: Meeting, body: Body?, office: Office) {
    rule = NumberingRule(body: body, office: office)
    var symbols = rule.finalSymbols(of: meeting, used: [])
    for decision in meeting.decisions { symbols[decision.id] = decision.symbol ?? symbols[decision.id] }
    self.symbols = symbols
  }

  subscript(decision: DecisionID) -> String? { symbols[decision] }
}

extension LookupWords {
  /// The number in "3", "Dec.3" and "Déc. 3".
  fileprivate var decisionNumber: Int? {
    let digits = folded.hasPrefix("dec") ? folded.dropFirst(3).drop { $0 == "." || $0 == " " } : folded[...]
    return digits.allSatisfy { $0.isASCII && $0.isNumber } ? Int(digits) : nil
  }
}
