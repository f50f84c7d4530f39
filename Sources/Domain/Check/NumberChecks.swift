/// Numbers that are given once: a symbol in the whole register, an ordinal among a body's meetings of one kind (domain §2 and §3).
struct NumberChecks {
  private struct Ordinal: Hashable {
    let body: BodyID
    let kind: Meeting.Kind
    let number: Int
  }

  private var symbols: [String: DecisionReference] = [:]
  private var ordinals: [Ordinal: MeetingID] = [:]

  /// What a meeting uses that one before it used already.
  mutating func findings(on meeting: Meeting) -> [Finding] {
    var kinds: [FindingKind] = []
    if let body = meeting.body, let number = meeting.ordinal {
      let ordinal = Ordinal(body: body, kind: meeting.kind, number: number)
      if let other = ordinals[ordinal] {
        kinds.append(.ordinalUsedTwice(number, body: body, also: other))
      } else {
        ordinals[ordinal] = meeting.id
      }
    }
    for decision in meeting.decisions {
      guard let symbol = decision.symbol else { continue }
      let reference = DecisionReference(meeting: meeting.id, decision: decision.id)
      if let other = symbols[symbol] {
        kinds.append(.symbolUsedTwice(symbol, reference, also: other))
      } else {
        symbols[symbol] = reference
      }
    }
    return kinds.map { Finding(record: meeting.key, kind: $0) }
  }
}
