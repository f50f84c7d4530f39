import Domain

/// Answers questions about meetings and decisions that lie on several shelves.
struct MeetingQuestions {
  private let shelves: [any MeetingShelf]
  private let meetings: [MeetingFacts]
  private let decisions: [DecisionFacts]
  /// Where each shelf begins in the two lists above.
  private var meetingStarts: [Int] = []
  private var decisionStarts: [Int] = []

  init(_ shelves: [any MeetingShelf]) {
    self.shelves = shelves
    var meetings: [MeetingFacts] = []
    var decisions: [DecisionFacts] = []
    for shelf in shelves {
      let start = meetings.count
      meetingStarts.append(start)
      decisionStarts.append(decisions.count)
      meetings += shelf.meetings
      decisions += start == 0 ? shelf.decisions : shelf.decisions.map { $0.moved(by: start) }
    }
    self.meetings = meetings
    self.decisions = decisions
  }

  func answer(_ query: MeetingQuery) throws(ShelfFault) -> Page<MeetingRow> {
    let holding = try places(holding: query.phrase)?.meetings
    let selection = query.selection(among: meetings) { holding?[$0] ?? true }
    var rows: [MeetingRow] = []
    for place in selection.places { rows.append(try meetingRow(place)) }
    return Page(rows: rows, total: selection.total)
  }

  func answer(_ query: DecisionQuery) throws(ShelfFault) -> Page<DecisionRow> {
    let holding = try places(holding: query.phrase)?.decisions
    let owned = try places(owned: query)
    let overdue = OverdueReckoning(on: query.asOf, meetings: meetings)
    let selection = query.selection(
      among: decisions, of: meetings, overdue: overdue,
      holdsPhrase: { holding?[$0] ?? true }, isOwned: { owned?[$0] ?? true })
    var rows: [DecisionRow] = []
    for place in selection.places {
      var row = try decisionRow(place)
      row.isOverdue = overdue.isOverdue(decisions[place], of: row.body)
      rows.append(row)
    }
    return Page(rows: rows, total: selection.total)
  }

  func activity(asOf day: CalendarDay) throws(ShelfFault) -> [BodyID: BodyActivity] {
    try ActivityReckoning.activity(asOf: day, meetings: meetings, decisions: decisions) {
      place throws(ShelfFault) in
      try meetingRow(place)
    }
  }

  /// What holds the phrase, newest meetings first, each before its decisions.
  func hits(_ phrase: SearchPhrase) throws(ShelfFault) -> [MeetingHit] {
    let found: ShelfPlaces = try places(holding: phrase)
    let ranks = MeetingOrder.ranks(meetings, newestFirst: true)
    let ofMeetings = found.meetings.indices.filter { found.meetings[$0] }
      .map { MeetingHit(meeting: $0, decision: nil) }
    let ofDecisions = found.decisions.indices.filter { found.decisions[$0] }
      .map { MeetingHit(meeting: decisions[$0].meeting, decision: $0) }
    return (ofMeetings + ofDecisions).sorted { first, second in
      (ranks[first.meeting], first.decision ?? -1) < (ranks[second.meeting], second.decision ?? -1)
    }
  }

  func searchHit(_ hit: MeetingHit, phrase: SearchPhrase) throws(ShelfFault) -> SearchHit {
    guard let decision = hit.decision else {
      let (shelf, place) = shelf(ofMeeting: hit.meeting)
      return SearchHit(
        meeting: try shelf.meetingRow(place), texts: try shelf.texts(ofMeeting: place), phrase: phrase)
    }
    let (shelf, place) = shelf(ofDecision: decision)
    return SearchHit(
      decision: try shelf.decisionRow(place), texts: try shelf.texts(ofDecision: place), phrase: phrase)
  }

  /// A meeting or one of its decisions.
  struct MeetingHit {
    let meeting: Int
    let decision: Int?
  }
}

extension MeetingQuestions {
  private func places(holding phrase: String?) throws(ShelfFault) -> ShelfPlaces? {
    guard let phrase = phrase.flatMap(SearchPhrase.init) else { return nil }
    return try places(holding: phrase)
  }

  private func places(holding phrase: SearchPhrase) throws(ShelfFault) -> ShelfPlaces {
    var all = ShelfPlaces(meetings: [], decisions: [])
    for shelf in shelves {
      let places = try shelf.places(holding: phrase)
      all.meetings += places.meetings
      all.decisions += places.decisions
    }
    return all
  }

  private func places(owned query: DecisionQuery) throws(ShelfFault) -> [Bool]? {
    guard query.responsible != nil else { return nil }
    var owned = [Bool](repeating: false, count: decisions.count)
    for place in decisions.indices where query.matches(meetings[decisions[place].meeting]) {
      let (shelf, own) = shelf(ofDecision: place)
      if query.isOwned(by: try shelf.owners(of: own)) { owned[place] = true }
    }
    return owned
  }

  private func meetingRow(_ place: Int) throws(ShelfFault) -> MeetingRow {
    let (shelf, own) = shelf(ofMeeting: place)
    return try shelf.meetingRow(own)
  }

  private func decisionRow(_ place: Int) throws(ShelfFault) -> DecisionRow {
    let (shelf, own) = shelf(ofDecision: place)
    return try shelf.decisionRow(own)
  }

  private func shelf(ofMeeting place: Int) -> (any MeetingShelf, Int) {
    let index = (meetingStarts.lastIndex { $0 <= place }) ?? 0
    return (shelves[index], place - meetingStarts[index])
  }

  private func shelf(ofDecision place: Int) -> (any MeetingShelf, Int) {
    let index = (decisionStarts.lastIndex { $0 <= place }) ?? 0
    return (shelves[index], place - decisionStarts[index])
  }
}

extension DecisionFacts {
  /// The same where the list of meetings begins that much later.
  func moved(by start: Int) -> DecisionFacts {
    DecisionFacts(
      meeting: meeting + start, standing: standing, implementation: implementation, deadline: deadline,
      decided: decided)
  }
}
