extension NumberingRule {
  /// The symbol that a decision bears until the meeting closes, or its final one; `nil` when it bears none.
  /// - Parameter highest: the highest number given in the body's earlier sessions, when numbers run on.
  public static func provisionalSymbol(
    for decision: DecisionID, in meeting: Meeting, body: Body?, office: Office, after highest: Int = 0
  ) -> String? {
    guard let found = meeting.decision(decision) else { return nil }
    if let symbol = found.symbol { return symbol }
    let rule = NumberingRule(body: body, office: office)
    return rule.finalSymbols(of: meeting, used: [], after: highest)[decision]
  }

  /// The symbols that decisions without one get, in their order, when the meeting closes; none is ever given twice (domain §2).
  /// - Parameters:
  ///   - used: every symbol that the body ever gave, also to what was withdrawn later.
  ///   - highest: the highest number given in the body's earlier sessions; counts only when numbers run on.
  public func finalSymbols(
    of meeting: Meeting, used: Set<String>, after highest: Int = 0
  ) -> [DecisionID: String] {
    var taken = used.union(meeting.decisions.compactMap(\.symbol))
    let before = runsOn ? highest : 0
    if meeting.isBetweenMeetings { return symbolsByPlace(in: meeting, taken: taken, after: before) }
    var next = before + 1
    if let given = meeting.decisions.compactMap(\.symbol).compactMap({ number(of: $0, in: meeting) }).max() {
      next = max(next, given + 1)
    }
    var symbols: [DecisionID: String] = [:]
    for decision in meeting.decisions where decision.bearsNumber && decision.symbol == nil {
      let found = free(among: taken, from: next) { decisionSymbol($0, in: meeting) }
      symbols[decision.id] = found.symbol
      taken.insert(found.symbol)
      next = found.number + 1
    }
    return symbols
  }

  /// Between meetings a text bears the number of its place in the year's record from the day it goes out.
  private func symbolsByPlace(
    in meeting: Meeting, taken: Set<String>, after highest: Int
  ) -> [DecisionID: String] {
    var taken = taken
    var symbols: [DecisionID: String] = [:]
    for (index, decision) in meeting.decisions.enumerated() where decision.symbol == nil {
      let found = free(among: taken, from: highest + index + 1) { decisionSymbol($0, in: meeting) }
      symbols[decision.id] = found.symbol
      taken.insert(found.symbol)
    }
    return symbols
  }

  /// The symbol of a revision, addendum or corrigendum of a paper: `MCP/6/Doc.4/Rev.1`; the first that is not used.
  public static func next(_ suffix: Suffix, of symbol: String, among used: some Sequence<String>) -> String {
    let used = Set(used)
    var number = 1
    while used.contains("\(symbol)/\(suffix.rawValue)\(number)") { number += 1 }
    return "\(symbol)/\(suffix.rawValue)\(number)"
  }

  /// What is put behind a symbol; the same in both languages, as at the United Nations.
  public enum Suffix: String, Sendable, CaseIterable {
    case revision = "Rev."
    case addendum = "Add."
    case corrigendum = "Corr."
  }
}
