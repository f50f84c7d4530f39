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
    label(symbol: decision.symbol, place: meeting.place(of: decision.id))
  }

  public func decision(_ row: DecisionRow) -> Phrase { label(symbol: row.symbol, place: row.place) }

  /// `draft decision 3 of the 6th ordinary plenary`: where a sentence stands outside its meeting.
  public func decisionInFull(_ reference: DecisionReference) -> Phrase {
    guard let meeting = meeting(reference.meeting), let decision = meeting.decision(reference.decision),
      decision.symbol == nil
    else { return self.decision(reference) }
    let title = title(of: meeting)
    return self.decision(decision, in: meeting) + Phrase(en: " (\(title.en))", fr: " (\(title.fr))")
  }

  private func label(symbol: String?, place: Int?) -> Phrase {
    if let symbol { return Phrase(same: symbol) }
    let words = Phrase(en: "draft decision", fr: "projet de décision")
    return place.map { words + Phrase(en: " ", fr: FrenchTypography.space) + "\($0)" } ?? words
  }
}
