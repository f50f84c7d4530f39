import Domain

/// The meetings of one year as its index knows them, without those whose files have changed since.
///
/// Decisions keep the places they have in the index.
struct IndexShelf: MeetingShelf {
  let meetings: [MeetingFacts]
  private let index: IndexFile
  private let facts: IndexFacts
  /// Where the meetings of this shelf stand in the index; `nil` when all of them are here.
  private let stored: [Int]?

  /// - Parameter live: which meetings of the index are still as it knows them.
  init(_ index: IndexFile, live: [Bool]) throws(ShelfFault) {
    self.index = index
    let facts = try index.facts()
    self.facts = facts
    guard live.count == facts.meetings.count else { throw ShelfFault() }
    if live.contains(false) {
      let places = live.indices.filter { live[$0] }
      stored = places
      meetings = places.map { facts.meetings[$0] }
    } else {
      stored = nil
      meetings = facts.meetings
    }
  }

  func decisions(of meeting: Int) -> Range<Int> { facts.decisions(of: stored(meeting)) }

  func append(
    decisionsOf meeting: Int, as number: Int, to list: inout [DecisionFacts]
  ) throws(ShelfFault) {
    let entries = index.part(.decisions)
    for place in decisions(of: meeting) {
      let entry = try DecisionEntry(entries, at: place * DecisionEntry.size)
      list.append(
        DecisionFacts(
          meeting: number, standing: entry.standing, implementation: entry.implementation,
          deadline: entry.deadline, decided: entry.decided))
    }
  }

  func meetingRow(_ place: Int) throws(ShelfFault) -> MeetingRow {
    var unpacker = Unpacker(try index.row(facts.rows[stored(place)]))
    return try MeetingRow(from: &unpacker)
  }

  func decisionRow(_ place: Int) throws(ShelfFault) -> DecisionRow {
    var unpacker = Unpacker(try row(ofDecision: place))
    return try DecisionRow(from: &unpacker)
  }

  func isOwned(_ decision: Int, asked query: DecisionQuery) throws(ShelfFault) -> Bool {
    var unpacker = Unpacker(try row(ofDecision: decision))
    let owners = try unpacker.part()
    // Most decisions are somebody else's, which their bytes tell without being unpacked.
    if let id = query.responsible?.identifier, !owners.contains(id) { return false }
    var reader = Unpacker(owners)
    return query.isOwned(by: try DecisionRow.owners(from: &reader).map(\.party))
  }

  func texts(ofMeeting place: Int) throws(ShelfFault) -> [String] {
    try index.texts(ofPiece: facts.piece(ofMeeting: stored(place)))
  }

  func texts(ofDecision place: Int) throws(ShelfFault) -> [String] {
    try index.texts(ofPiece: facts.piece(ofDecision: place))
  }

  func places(holding phrase: SearchPhrase) throws(ShelfFault) -> ShelfPlaces {
    var found = ShelfPlaces(meetings: facts.meetings.count, decisions: index.header.decisions)
    for piece in try index.pieces(holding: phrase) {
      let meeting = facts.meeting(ofPiece: piece)
      let decision = piece - facts.piece(ofMeeting: meeting) - 1
      if decision < 0 {
        found.meetings[meeting] = true
      } else {
        found.decisions[facts.firstDecisions[meeting] + decision] = true
      }
    }
    if let stored { found.meetings = stored.map { found.meetings[$0] } }
    return found
  }

  private func stored(_ meeting: Int) -> Int { stored?[meeting] ?? meeting }

  private func row(ofDecision place: Int) throws(ShelfFault) -> UnsafeRawBufferPointer {
    try index.row(try DecisionEntry(index.part(.decisions), at: place * DecisionEntry.size).row)
  }
}

extension Party {
  /// The identifier by which the index knows this party; `nil` when it has none.
  fileprivate var identifier: [UInt8]? {
    switch self {
    case .organization(let id): Array(id.text.utf8)
    case .body(let id): Array(id.text.utf8)
    case .person(let id): Array(id.text.utf8)
    case .post, .members: nil
    }
  }
}

extension UnsafeRawBufferPointer {
  /// Whether these bytes stand in here somewhere.
  fileprivate func contains(_ pattern: [UInt8]) -> Bool {
    guard let first = pattern.first, count >= pattern.count else { return pattern.isEmpty }
    for start in 0...(count - pattern.count) where self[start] == first {
      if pattern.indices.allSatisfy({ self[start + $0] == pattern[$0] }) { return true }
    }
    return false
  }
}
