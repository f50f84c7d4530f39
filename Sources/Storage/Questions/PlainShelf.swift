import Domain

/// A shelf of meetings that were read as they are.
struct PlainShelf: MeetingShelf {
  let meetings: [MeetingFacts]
  let decisions: [DecisionFacts]
  private let rows: [MeetingRow]
  private let decisionRows: [DecisionRow]
  private let sources: [Meeting]
  /// For each decision its meeting and its place there.
  private let origins: [(meeting: Int, decision: Int)]

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
    decisions = zip(decisionRows, origins).map { DecisionFacts($0, meeting: $1.meeting) }
  }

  func meetingRow(_ place: Int) -> MeetingRow { rows[place] }
  func decisionRow(_ place: Int) -> DecisionRow { decisionRows[place] }
  func owners(of decision: Int) -> [Party] { decisionRows[decision].owners.map(\.party) }
  func texts(ofMeeting place: Int) -> [String] { sources[place].searchTexts }

  func texts(ofDecision place: Int) -> [String] {
    sources[origins[place].meeting].decisions[origins[place].decision].searchTexts
  }

  func places(holding phrase: SearchPhrase) -> ShelfPlaces {
    ShelfPlaces(
      meetings: meetings.indices.map { phrase.isFound(inAny: texts(ofMeeting: $0)) },
      decisions: decisions.indices.map { phrase.isFound(inAny: texts(ofDecision: $0)) })
  }
}
