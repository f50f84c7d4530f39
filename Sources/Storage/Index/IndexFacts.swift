import Domain

/// The facts of one year's index.
struct IndexFacts: Sendable {
  private(set) var meetings: [MeetingFacts] = []
  private(set) var decisions: [DecisionFacts] = []
  /// The place of each meeting's first decision, and of the end.
  private(set) var firstDecisions = [0]
  private(set) var rows: [Range<Int>] = []
  private(set) var decisionRows: [Range<Int>] = []

  init(_ index: IndexFile) throws(ShelfFault) {
    let header = index.header
    var unpacker = Unpacker(index.part(.meetings))
    let entries = index.part(.decisions)
    decisions.reserveCapacity(header.decisions)
    decisionRows.reserveCapacity(header.decisions)
    for place in 0..<header.meetings {
      let meeting = try MeetingEntry(from: &unpacker)
      meetings.append(meeting.facts)
      rows.append(meeting.row)
      guard meeting.decisions <= header.decisions - decisions.count else { throw ShelfFault() }
      for _ in 0..<meeting.decisions {
        let entry = try DecisionEntry(entries, at: decisions.count * DecisionEntry.size)
        decisionRows.append(entry.row)
        decisions.append(
          DecisionFacts(
            meeting: place, standing: entry.standing, implementation: entry.implementation,
            deadline: entry.deadline, decided: entry.decided))
      }
      firstDecisions.append(decisions.count)
    }
    guard decisions.count == header.decisions else { throw ShelfFault() }
  }

  /// Pieces are searched in this order: a meeting, then its decisions, then the next meeting.
  func piece(ofMeeting place: Int) -> Int { place + firstDecisions[place] }

  func piece(ofDecision place: Int) -> Int { place + decisions[place].meeting + 1 }

  /// The meeting whose piece that is, or in whose decisions it lies.
  func meeting(ofPiece piece: Int) -> Int {
    var low = 0
    var high = meetings.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if self.piece(ofMeeting: middle) <= piece { low = middle } else { high = middle }
    }
    return low
  }
}
