/// Symbols of decisions, minutes and documents (domain §3, D): the body's patterns, else the office's, else the default.
///
/// `{body}` is the acronym in capitals, or the identifier; `{session}` the ordinal (see ``session(of:)``); `{year}` the year of
/// the meeting; `{n}` the number. One symbol serves all languages.
public struct NumberingRule: Sendable {
  public let decision: String
  public let betweenMeetings: String
  public let minutes: String
  public let document: String
  /// Whether decision numbers run on across sessions, as the AU Assembly's do (X).
  public let runsOn: Bool
  private let bodyID: BodyID?
  private let acronym: Text?

  public init(body: Body?, office: Office) {
    func pattern(_ field: KeyPath<Numbering, String?>) -> String {
      body?.numbering[keyPath: field] ?? office.numbering[keyPath: field]
        ?? Numbering.standard[keyPath: field] ?? ""
    }
    decision = pattern(\.decision)
    betweenMeetings = pattern(\.betweenMeetings)
    minutes = pattern(\.minutes)
    document = pattern(\.document)
    runsOn = body?.numbering.runsOn ?? office.numbering.runsOn ?? false
    bodyID = body?.id
    acronym = body?.acronym
  }

  /// The symbol of the meeting's nth decision: `MCP/6/Dec.3`, or `MCP/BM-2027/Dec.3` between meetings.
  public func decisionSymbol(_ number: Int, in meeting: Meeting) -> String {
    fill(decisionPattern(of: meeting), in: meeting, number: number)
  }

  /// What a pattern makes, for whoever reads no patterns: of the third in the sixth session of the year.
  public func example(of pattern: String, year: Int) -> String {
    SymbolPattern(pattern).filled(body: givenName ?? "MCP", session: "6", year: year, number: 3)
  }

  /// The symbol of the meeting's minutes: `MCP/6/Min.`
  public func minutesSymbol(of meeting: Meeting) -> String { fill(minutes, in: meeting, number: nil) }

  /// The symbol of the meeting's nth document: `MCP/6/Doc.4`.
  public func documentSymbol(_ number: Int, in meeting: Meeting) -> String {
    fill(document, in: meeting, number: number)
  }

  /// The first document symbol that no document of the meeting has.
  public func nextDocumentSymbol(in meeting: Meeting) -> String {
    let used = Set(meeting.documents.compactMap(\.symbol))
    return free(among: used, from: 1) { documentSymbol($0, in: meeting) }.symbol
  }

  /// The number that a decision's symbol bears in this meeting; `nil` when the pattern would not have made it.
  public func number(of symbol: String, in meeting: Meeting) -> Int? {
    SymbolPattern(decisionPattern(of: meeting)).number(
      of: symbol, body: bodyName(of: meeting), session: session(of: meeting), year: year(of: meeting))
  }

  /// Whether the symbols of two bodies can be the same: they are called alike in them, or one's patterns do not name the body.
  public func canCoincide(with other: NumberingRule) -> Bool {
    let patterns = [decision, betweenMeetings, other.decision, other.betweenMeetings]
    return givenName == other.givenName || !patterns.allSatisfy { $0.contains("{body}") }
  }

  func decisionPattern(of meeting: Meeting) -> String {
    meeting.kind == .betweenMeetings ? betweenMeetings : decision
  }

  func fill(_ pattern: String, in meeting: Meeting, number: Int?) -> String {
    SymbolPattern(pattern).filled(
      body: bodyName(of: meeting), session: session(of: meeting), year: year(of: meeting), number: number)
  }

  /// The first number from `start` whose symbol is not used.
  func free(
    among used: Set<String>, from start: Int, _ symbol: (Int) -> String
  ) -> (number: Int, symbol: String) {
    var number = start
    // A pattern without {n} makes the same symbol every time: then the number is put behind it.
    if symbol(number) == symbol(number + 1) {
      let base = symbol(number)
      return free(among: used, from: start) { $0 == 1 ? base : "\(base).\($0)" }
    }
    while used.contains(symbol(number)) { number += 1 }
    return (number, symbol(number))
  }

  private func bodyName(of meeting: Meeting) -> String {
    givenName ?? (meeting.body?.text ?? meeting.id.text).uppercased()
  }

  /// What the body is called in symbols: its acronym in capitals, or its identifier.
  private var givenName: String? { SymbolName.of(acronym, bodyID) }

  private func year(of meeting: Meeting) -> Int {
    meeting.kind == .betweenMeetings ? meeting.year : meeting.timing.schedule?.date.year ?? meeting.year
  }
}
