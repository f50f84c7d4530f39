extension MeetingQuery {
  /// The meetings that match, in the order of the answer.
  /// - Parameter holdsPhrase: whether the texts of the meeting at that place hold the query's phrase.
  public func selection(
    among meetings: [MeetingFacts], holdsPhrase: (Int) -> Bool
  ) -> Selection {
    let chosen = meetings.indices.filter { place in
      matches(meetings[place]) && (phrase == nil || holdsPhrase(place))
    }
    let ordered = MeetingOrder.sorted(chosen, among: meetings, newestFirst: newestFirst)
    return Selection(page: ordered, offset: offset, limit: limit)
  }

  /// Whether the meeting matches in everything but the phrase.
  public func matches(_ meeting: MeetingFacts) -> Bool {
    if let body, meeting.body != body { return false }
    if let kinds, !kinds.contains(meeting.kind) { return false }
    if let states, !states.contains(meeting.state) { return false }
    guard from != nil || to != nil else { return true }
    return meeting.days.map(touches) ?? false
  }

  /// Whether the query's range shares a day with these days; a range without a bound reaches on without limit.
  public func touches(_ days: ClosedRange<CalendarDay>) -> Bool {
    if let from, days.upperBound < from { return false }
    if let to, days.lowerBound > to { return false }
    return true
  }
}
