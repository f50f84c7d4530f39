import Domain

/// Answers questions about meetings and decisions that lie on several shelves.
struct MeetingQuestions {
  private let shelves: [any MeetingShelf]
  private let meetings: [MeetingFacts]
  /// For each meeting its shelf and its place there.
  private let places: [Place]

  struct Place {
    let shelf: Int
    let own: Int
  }

  init(_ shelves: [any MeetingShelf]) {
    self.shelves = shelves
    meetings = shelves.flatMap(\.meetings)
    places = shelves.indices.flatMap { shelf in
      shelves[shelf].meetings.indices.map { Place(shelf: shelf, own: $0) }
    }
  }

  func answer(_ query: MeetingQuery) throws(ShelfFault) -> Page<MeetingRow> {
    let found = try found(query.phrase)
    let selection = query.selection(among: meetings) { place in
      found?[places[place].shelf].meetings[places[place].own] ?? true
    }
    var rows: [MeetingRow] = []
    for place in selection.places { rows.append(try meetingRow(place)) }
    return Page(rows: rows, total: selection.total)
  }

  func answer(_ query: DecisionQuery) throws(ShelfFault) -> Page<DecisionRow> {
    let found = try found(query.phrase)
    let overdue = OverdueReckoning(on: query.asOf, meetings: meetings)
    let decisions = try Gathered(self, where: query.matches)
    let selection = try query.selection(
      among: decisions.facts, of: meetings, overdue: overdue,
      holdsPhrase: { place throws(ShelfFault) in
        let place = decisions.places[place]
        return found?[place.shelf].decisions[place.own] ?? true
      },
      isOwned: { place throws(ShelfFault) in
        let place = decisions.places[place]
        return try shelves[place.shelf].isOwned(place.own, asked: query)
      })
    var rows: [DecisionRow] = []
    for place in selection.places {
      let own = decisions.places[place]
      var row = try shelves[own.shelf].decisionRow(own.own)
      row.isOverdue = overdue.isOverdue(decisions.facts[place], of: row.body)
      rows.append(row)
    }
    return Page(rows: rows, total: selection.total)
  }

  func activity(asOf day: CalendarDay) throws(ShelfFault) -> [BodyID: BodyActivity] {
    let decisions = try Gathered(self) { $0.body != nil }
    return try ActivityReckoning.activity(asOf: day, meetings: meetings, decisions: decisions.facts) {
      place throws(ShelfFault) in
      try meetingRow(place)
    }
  }

  private func meetingRow(_ place: Int) throws(ShelfFault) -> MeetingRow {
    try shelves[places[place].shelf].meetingRow(places[place].own)
  }

  /// For each shelf what it holds of the phrase; `nil` when there is none to look for.
  private func found(_ phrase: String?) throws(ShelfFault) -> [ShelfPlaces]? {
    guard let phrase = phrase.flatMap({ SearchPhrase($0) }) else { return nil }
    return try found(phrase)
  }

  private func found(_ phrase: SearchPhrase) throws(ShelfFault) -> [ShelfPlaces] {
    var found: [ShelfPlaces] = []
    for shelf in shelves { found.append(try shelf.places(holding: phrase)) }
    return found
  }
}

extension MeetingQuestions {
  /// Decisions of many meetings with the places they come from.
  private struct Gathered {
    private(set) var facts: [DecisionFacts] = []
    private(set) var places: [Place] = []

    init(_ questions: MeetingQuestions, where isWanted: (MeetingFacts) -> Bool) throws(ShelfFault) {
      for (number, meeting) in questions.meetings.enumerated() where isWanted(meeting) {
        let place = questions.places[number]
        let shelf = questions.shelves[place.shelf]
        try shelf.append(decisionsOf: place.own, as: number, to: &facts)
        for decision in shelf.decisions(of: place.own) {
          places.append(Place(shelf: place.shelf, own: decision))
        }
      }
    }
  }

  /// A meeting, or one of its decisions, in which a phrase was found.
  struct Hit {
    fileprivate let shelf: Int
    fileprivate let meeting: Int
    fileprivate let decision: Int?
  }

  /// What holds the phrase, newest meetings first, each before its decisions.
  func hits(_ phrase: SearchPhrase) throws(ShelfFault) -> [Hit] {
    let found = try found(phrase)
    var hits: [Hit] = []
    for number in MeetingOrder.sorted(meetings.indices, among: meetings, newestFirst: true) {
      let place = places[number]
      let own = found[place.shelf]
      if own.meetings[place.own] { hits.append(Hit(shelf: place.shelf, meeting: place.own, decision: nil)) }
      for decision in shelves[place.shelf].decisions(of: place.own) where own.decisions[decision] {
        hits.append(Hit(shelf: place.shelf, meeting: place.own, decision: decision))
      }
    }
    return hits
  }

  func searchHit(_ hit: Hit, phrase: SearchPhrase) throws(ShelfFault) -> SearchHit {
    let shelf = shelves[hit.shelf]
    guard let decision = hit.decision else {
      return SearchHit(
        meeting: try shelf.meetingRow(hit.meeting), texts: try shelf.texts(ofMeeting: hit.meeting),
        phrase: phrase)
    }
    return SearchHit(
      decision: try shelf.decisionRow(decision), texts: try shelf.texts(ofDecision: decision), phrase: phrase)
  }
}
