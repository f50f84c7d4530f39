import Domain
import Glibc

/// The meetings of one year as its index knows them, without those whose files have changed since.
struct IndexShelf: MeetingShelf {
  let meetings: [MeetingFacts]
  let decisions: [DecisionFacts]
  private let index: IndexFile
  private let facts: IndexFacts
  /// Where the meetings and decisions of this shelf stand in the index; `nil` when all of them are here.
  private let places: (meetings: [Int], decisions: [Int])?

  /// - Parameter live: which meetings of the index are still as it knows them.
  init(_ index: IndexFile, live: [Bool]) throws(ShelfFault) {
    self.index = index
    facts = try index.facts()
    guard live.count == facts.meetings.count else { throw ShelfFault() }
    guard live.contains(false) else {
      meetings = facts.meetings
      decisions = facts.decisions
      places = nil
      return
    }
    let liveMeetings = live.indices.filter { live[$0] }
    var renumbered = [Int](repeating: 0, count: live.count)
    for (place, old) in liveMeetings.enumerated() { renumbered[old] = place }
    let all = facts
    let liveDecisions = all.decisions.indices.filter { live[all.decisions[$0].meeting] }
    meetings = liveMeetings.map { all.meetings[$0] }
    decisions = liveDecisions.map { place in
      let old = all.decisions[place]
      return old.moved(by: renumbered[old.meeting] - old.meeting)
    }
    places = (liveMeetings, liveDecisions)
  }

  func meetingRow(_ place: Int) throws(ShelfFault) -> MeetingRow {
    var unpacker = Unpacker(try index.row(facts.rows[stored(meeting: place)]))
    return try MeetingRow(from: &unpacker)
  }

  func decisionRow(_ place: Int) throws(ShelfFault) -> DecisionRow {
    var unpacker = Unpacker(try index.row(facts.decisionRows[stored(decision: place)]))
    return try DecisionRow(from: &unpacker)
  }

  func owners(of decision: Int) throws(ShelfFault) -> [Party] {
    try decisionRow(decision).owners.map(\.party)
  }

  func texts(ofMeeting place: Int) throws(ShelfFault) -> [String] {
    try index.texts(ofPiece: facts.piece(ofMeeting: stored(meeting: place)))
  }

  func texts(ofDecision place: Int) throws(ShelfFault) -> [String] {
    try index.texts(ofPiece: facts.piece(ofDecision: stored(decision: place)))
  }

  func places(holding phrase: SearchPhrase) throws(ShelfFault) -> ShelfPlaces {
    var found = ShelfPlaces(meetings: facts.meetings.count, decisions: facts.decisions.count)
    for piece in try index.pieces(holding: phrase) {
      let meeting = facts.meeting(ofPiece: piece)
      let decision = piece - facts.piece(ofMeeting: meeting) - 1
      if decision < 0 {
        found.meetings[meeting] = true
      } else {
        found.decisions[facts.firstDecisions[meeting] + decision] = true
      }
    }
    guard let places else { return found }
    return ShelfPlaces(
      meetings: places.meetings.map { found.meetings[$0] },
      decisions: places.decisions.map { found.decisions[$0] })
  }

  private func stored(meeting place: Int) -> Int { places?.meetings[place] ?? place }
  private func stored(decision place: Int) -> Int { places?.decisions[place] ?? place }
}
