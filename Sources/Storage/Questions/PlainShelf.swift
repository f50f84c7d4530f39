import Domain

/// A shelf of meetings that were read as they are.
struct PlainShelf: MeetingShelf {
  let meetings: [MeetingFacts]
  private let rows: [MeetingRow]
  private let decisionRows: [DecisionRow]
  private let sources: [Meeting]
  /// For each decision its meeting and its place there.
  private let origins: [(meeting: Int, decision: Int)]
  /// The place of each meeting's first decision, and of the end.
  private let firstDecisions: [Int]

  init(_ meetings: [Meeting]) {
    sources = meetings
    rows = meetings.map(MeetingRow.init)
    self.meetings = rows.map(MeetingFacts.init)
    origins = meetings.indices.flatMap { place in
      meetings[place].decisions.indices.map { (place, $0) }
    }
    decisionRows = origins.map {
      DecisionRow(meetings[$0.meeting].decisions[$0.decision], in: meetings[$0.meeting])
    }
    firstDecisions = meetings.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.decisions.count) }
  }

  func decisions(of meeting: Int) -> Range<Int> { firstDecisions[meeting]..<firstDecisions[meeting + 1] }

  func append(decisionsOf meeting: Int, as number: Int, to facts: inout [DecisionFacts]) {
    for place in decisions(of: meeting) {
      facts.append(DecisionFacts(decisionRows[place], meeting: number))
    }
  }

  func meetingRow(_ place: Int) -> MeetingRow { rows[place] }
  func decisionRow(_ place: Int) -> DecisionRow { decisionRows[place] }
  func isOwned(_ decision: Int, asked query: DecisionQuery) -> Bool {
    query.isOwned(by: decisionRows[decision].owners.map(\.party))
  }
  func texts(ofMeeting place: Int) -> [String] { sources[place].searchTexts }

  func texts(ofDecision place: Int) -> [String] {
    sources[origins[place].meeting].decisions[origins[place].decision].searchTexts
  }

  func places(holding phrase: SearchPhrase) -> ShelfPlaces {
    ShelfPlaces(
      meetings: meetings.indices.map { phrase.isFound(inAny: texts(ofMeeting: $0)) },
      decisions: decisionRows.indices.map { phrase.isFound(inAny: texts(ofDecision: $0)) })
  }
}
