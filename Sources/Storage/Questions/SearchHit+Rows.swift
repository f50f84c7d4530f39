import Domain

extension SearchHit {
  init(meeting row: MeetingRow, texts: [String], phrase: SearchPhrase) {
    self.init(
      record: row.key, decision: nil, title: row.title ?? Text(), symbol: nil, date: row.schedule?.date,
      excerpt: phrase.excerpts(of: texts))
  }

  init(decision row: DecisionRow, texts: [String], phrase: SearchPhrase) {
    self.init(
      record: .meeting(row.reference.meeting, year: row.year), decision: row.reference,
      title: row.title ?? row.text, symbol: row.symbol, date: row.meetingDate,
      excerpt: phrase.excerpts(of: texts))
  }
}

extension SearchPhrase {
  func isFound(inAny texts: [String]) -> Bool { texts.contains { isFound(in: $0) } }

  /// The excerpt of the first text that holds this phrase, and of the first French one; nothing where none does.
  func excerpts(of texts: [String]) -> Text {
    let parts = texts.split(separator: "", maxSplits: 1, omittingEmptySubsequences: false)
    func excerpt(_ part: Int) -> String? {
      guard parts.indices.contains(part) else { return nil }
      return parts[part].first { isFound(in: $0) }.map { self.excerpt(of: $0) }
    }
    return Text(en: excerpt(0), fr: excerpt(1))
  }
}
