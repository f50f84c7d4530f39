extension DecisionQuery {
  /// The decisions that match, in the order of the answer: by date of their meeting and then in its order. Newest first
  /// turns the meetings around, not the decisions within one.
  /// - Parameters:
  ///   - decisions: those of one meeting in its order; those of meetings that do not match may be left out.
  ///   - overdue: reckoned as at the query's day.
  ///   - holdsPhrase: whether the texts of the decision at that place hold the query's phrase.
  ///   - isOwned: whether the query's responsible party is among the owners of the decision at that place.
  public func selection<Failure: Error>(
    among decisions: [DecisionFacts], of meetings: [MeetingFacts], overdue: OverdueReckoning,
    holdsPhrase: (Int) throws(Failure) -> Bool, isOwned: (Int) throws(Failure) -> Bool
  ) throws(Failure) -> Selection {
    var chosen: [Int] = []
    for place in decisions.indices {
      let decision = decisions[place]
      guard matches(meetings[decision.meeting]), matches(decision),
        !overdueOnly || overdue.isOverdue(decision, of: meetings[decision.meeting].body)
      else { continue }
      if responsible != nil, try !isOwned(place) { continue }
      if phrase != nil, try !holdsPhrase(place) { continue }
      chosen.append(place)
    }
    let ranks = MeetingOrder.ranks(meetings, newestFirst: newestFirst)
    let ordered = chosen.sorted { first, second in
      let firstRank = ranks[decisions[first].meeting]
      let secondRank = ranks[decisions[second].meeting]
      return firstRank == secondRank ? first < second : firstRank < secondRank
    }
    return Selection(page: ordered, offset: offset, limit: limit)
  }

  /// Whether the decisions of that meeting are asked for at all.
  public func matches(_ facts: MeetingFacts) -> Bool {
    (body == nil || facts.body == body) && (meeting == nil || facts.id == meeting)
  }

  private func matches(_ decision: DecisionFacts) -> Bool {
    if let standings, !standings.contains(decision.standing) { return false }
    if let implementation {
      guard let own = decision.implementation, implementation.contains(own) else { return false }
    }
    return true
  }
}

extension DecisionQuery {
  /// Whether the query's responsible party is among these: an organisation also answers for its posts.
  public func isOwned(by owners: [Party]) -> Bool {
    guard let responsible else { return true }
    return owners.contains { responsible.answers(to: $0) }
  }
}
