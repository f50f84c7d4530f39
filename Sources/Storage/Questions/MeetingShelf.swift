import Domain

/// Meetings and their decisions as questions see them: facts of all, the rest of those that are asked for.
///
/// Places count from 0 within the shelf.
protocol MeetingShelf: Sendable {
  var meetings: [MeetingFacts] { get }
  /// Those of one meeting stand together and in its order.
  var decisions: [DecisionFacts] { get }

  func meetingRow(_ place: Int) throws(ShelfFault) -> MeetingRow
  func decisionRow(_ place: Int) throws(ShelfFault) -> DecisionRow
  func owners(of decision: Int) throws(ShelfFault) -> [Party]
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
