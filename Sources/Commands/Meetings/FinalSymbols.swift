import Domain

extension MeetingAct {
  /// Gives every adopted decision that has no symbol yet its final one.
  mutating func giveFinalSymbols() throws(RegisterError) {
    let symbols = try finalSymbols()
    for index in meeting.decisions.indices where meeting.decisions[index].standing.isAdopted {
      if let symbol = symbols[meeting.decisions[index].id] { meeting.decisions[index].symbol = symbol }
    }
  }

  /// The final symbols of adopted decisions that have none yet; none that was ever given is given again (domain §2), be it by
  /// another body that is called alike.
  func finalSymbols() throws(RegisterError) -> [DecisionID: String] {
    let rule = try numbering()
    var meeting = meeting
    if !meeting.isBetweenMeetings {
      meeting.decisions.removeAll { !$0.standing.isAdopted && $0.symbol == nil }
    }
    guard let body else { return rule.finalSymbols(of: meeting, used: []) }
    let given = try register.decisions(DecisionQuery(body: body.id, asOf: context.today)).rows
      .filter { $0.symbol != nil && $0.reference.meeting != meeting.id }
    let highest = rule.runsOn ? try highestNumber(given, rule) : 0
    let used = try given.compactMap(\.symbol) + symbolsOfOthers(than: body, rule)
    return rule.finalSymbols(of: meeting, used: Set(used), after: highest)
  }

  private func symbolsOfOthers(than body: Body, _ rule: NumberingRule) throws(RegisterError) -> [String] {
    let office = try register.office()
    var used: [String] = []
    for other in try register.bodies() where other.id != body.id {
      guard rule.canCoincide(with: NumberingRule(body: other, office: office)) else { continue }
      used += try register.decisions(DecisionQuery(body: other.id, asOf: context.today)).rows
        .compactMap(\.symbol)
    }
    return used
  }

  /// The highest number that the body's other meetings gave.
  private func highestNumber(_ given: [DecisionRow], _ rule: NumberingRule) throws(RegisterError) -> Int {
    var highest = 0
    for session in Set(given.map(\.reference.meeting)) {
      let earlier = try register.meeting(session)
      let numbers = earlier.decisions.compactMap(\.symbol).compactMap { rule.number(of: $0, in: earlier) }
      highest = max(highest, numbers.max() ?? 0)
    }
    return highest
  }
}
