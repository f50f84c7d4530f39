import Domain

/// The meetings of one year's index, and where their decisions lie in it.
struct IndexFacts: Sendable {
  private(set) var meetings: [MeetingFacts] = []
  /// The place of each meeting's first decision, and of the end.
  private(set) var firstDecisions = [0]
  private(set) var rows: [Range<Int>] = []

  init(_ index: IndexFile) throws(ShelfFault) {
    var unpacker = Unpacker(index.part(.meetings))
    var decisions = 0
    for _ in 0..<index.header.meetings {
      let meeting = try MeetingEntry(from: &unpacker)
      meetings.append(meeting.facts)
      rows.append(meeting.row)
      guard meeting.decisions <= index.header.decisions - decisions else { throw ShelfFault() }
      decisions += meeting.decisions
      firstDecisions.append(decisions)
    }
    guard decisions == index.header.decisions else { throw ShelfFault() }
  }

  func decisions(of meeting: Int) -> Range<Int> { firstDecisions[meeting]..<firstDecisions[meeting + 1] }

  /// The meeting to which a decision belongs.
  func meeting(ofDecision place: Int) -> Int { lastMeeting { firstDecisions[$0] <= place } }

  /// Pieces are searched in this order: a meeting, then its decisions, then the next meeting.
  func piece(ofMeeting place: Int) -> Int { place + firstDecisions[place] }

  func piece(ofDecision place: Int) -> Int { place + meeting(ofDecision: place) + 1 }

  /// The meeting whose piece that is, or in whose decisions it lies.
  func meeting(ofPiece piece: Int) -> Int { lastMeeting { self.piece(ofMeeting: $0) <= piece } }

  /// The last meeting for which something holds that holds for all before it.
  private func lastMeeting(where holds: (Int) -> Bool) -> Int {
    var low = 0
    var high = meetings.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if holds(middle) { low = middle } else { high = middle }
    }
    return low
  }
}
