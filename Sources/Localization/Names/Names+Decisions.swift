import Domain

extension Names {
  /// A decision by its symbol, or by its place as long as that is provisional: `MCP/6/Dec.3`, `draft decision 3`.
  public func decision(_ reference: DecisionReference) -> Phrase {
    guard let meeting = meeting(reference.meeting), let decision = meeting.decision(reference.decision) else {
      return Phrase(same: "\(reference.meeting)/\(reference.decision)")
    }
    return self.decision(decision, in: meeting)
  }

  public func decision(_ decision: Decision, in meeting: Meeting) -> Phrase {
    if let symbol = symbolBetweenMeetings(decision, in: meeting) { return Phrase(same: symbol) }
    return label(
      symbol: decision.symbol, place: meeting.place(of: decision.id), isAdopted: decision.standing.isAdopted)
  }

  /// `decision 3`: one that was adopted, while its number is provisional.
  public func adoptedDecision(_ place: Int) -> Phrase { label(symbol: nil, place: place, isAdopted: true) }

  public func decision(_ row: DecisionRow) -> Phrase {
    if row.symbol == nil, let meeting = meeting(row.reference.meeting), meeting.isBetweenMeetings {
      return decision(row.reference)
    }
    return label(
      symbol: row.symbol, place: row.place,
      isAdopted: row.standing == .adopted || row.standing == .adoptedAsAmended)
  }

  /// `draft decision 3 (6th ordinary plenary)`: where a sentence stands outside its meeting.
  public func decisionInFull(_ reference: DecisionReference) -> Phrase {
    guard let meeting = meeting(reference.meeting), let decision = meeting.decision(reference.decision),
      decision.symbol == nil, !meeting.isBetweenMeetings
    else { return self.decision(reference) }
    let title = title(of: meeting)
    return self.decision(decision, in: meeting) + Phrase(en: " (\(title.en))", fr: " (\(title.fr))")
  }

  /// The same of a row: `decision 1 (5th ordinary plenary)`.
  public func decisionInFull(_ row: DecisionRow) -> Phrase {
    guard row.symbol == nil else { return decision(row) }
    let title = title(of: row.reference.meeting)
    return decision(row) + Phrase(en: " (\(title.en))", fr: " (\(title.fr))")
  }

  /// A text that goes out between meetings is called by its symbol from the first day.
  private func symbolBetweenMeetings(_ decision: Decision, in meeting: Meeting) -> String? {
    guard meeting.isBetweenMeetings, let office = try? register?.settings() else { return nil }
    return NumberingRule.provisionalSymbol(
      for: decision.id, in: meeting, body: meeting.body.flatMap { body($0) }, office: office)
  }

  private func label(symbol: String?, place: Int?, isAdopted: Bool) -> Phrase {
    if let symbol { return Phrase(same: symbol) }
    let words =
      isAdopted ? Nouns.decision.singular : Phrase(en: "draft decision", fr: "projet de décision")
    return place.map { words + Phrase(en: " ", fr: FrenchTypography.space) + "\($0)" } ?? words
  }
}
