import Domain

/// Meetings and their decisions as questions see them: facts of all, the rest of those that are asked for.
///
/// Places count from 0 within the shelf.
protocol MeetingShelf: Sendable {
  var meetings: [MeetingFacts] { get }
  /// The decisions of a meeting, by their places in its order.
  func decisions(of meeting: Int) -> Range<Int>

  /// Appends the facts of a meeting's decisions.
  /// - Parameter number: the place of the meeting that they are to name.
  func append(
    decisionsOf meeting: Int, as number: Int, to facts: inout [DecisionFacts]
  ) throws(ShelfFault)
  func meetingRow(_ place: Int) throws(ShelfFault) -> MeetingRow
  func decisionRow(_ place: Int) throws(ShelfFault) -> DecisionRow
  /// Whether the query's responsible party is among the owners of a decision.
  func isOwned(_ decision: Int, asked query: DecisionQuery) throws(ShelfFault) -> Bool
  /// Meetings and decisions whose texts hold the phrase.
  func places(holding phrase: SearchPhrase) throws(ShelfFault) -> ShelfPlaces
  func texts(ofMeeting place: Int) throws(ShelfFault) -> [String]
  func texts(ofDecision place: Int) throws(ShelfFault) -> [String]
}

/// For each meeting and each decision whether it was found.
struct ShelfPlaces: Sendable {
  var meetings: [Bool]
  var decisions: [Bool]

  init(meetings: [Bool], decisions: [Bool]) {
    self.meetings = meetings
    self.decisions = decisions
  }

  /// None was found yet.
  init(meetings: Int, decisions: Int) {
    self.meetings = [Bool](repeating: false, count: meetings)
    self.decisions = [Bool](repeating: false, count: decisions)
  }
}

/// A shelf that was derived from files does not hold what it should: it is to be derived again.
struct ShelfFault: Error {}
