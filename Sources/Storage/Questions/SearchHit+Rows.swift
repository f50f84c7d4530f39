import Domain

extension SearchHit {
  init(meeting row: MeetingRow, texts: [String], phrase: SearchPhrase) {
    self.init(
      record: row.key, decision: nil, title: row.title ?? Text(), symbol: nil, date: row.schedule?.date,
      excerpt: phrase.excerpt(ofFirstIn: texts))
  }

  init(decision row: DecisionRow, texts: [String], phrase: SearchPhrase) {
    self.init(
      record: .meeting(row.reference.meeting, year: row.year), decision: row.reference,
      title: row.title ?? row.text, symbol: row.symbol, date: row.meetingDate,
      excerpt: phrase.excerpt(ofFirstIn: texts))
  }
}

extension SearchPhrase {
  func isFound(inAny texts: [String]) -> Bool { texts.contains { isFound(in: $0) } }

  /// The excerpt of the first text that holds this phrase; empty when none does.
  func excerpt(ofFirstIn texts: [String]) -> String {
    texts.first { isFound(in: $0) }.map { excerpt(of: $0) } ?? ""
  }
}
