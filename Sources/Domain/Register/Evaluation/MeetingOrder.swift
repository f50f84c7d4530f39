/// The order of meetings: by first possible day, start and identifier; those without a date come last either way.
public enum MeetingOrder {
  /// The places of the meetings chosen, in order.
  public static func sorted(
    _ chosen: some Sequence<Int>, among meetings: [MeetingFacts], newestFirst: Bool = false
  ) -> [Int] {
    let keyed = chosen.map { Key(place: $0, meetings[$0]) }
    let dated = keyed.filter { $0.day != nil }.sorted { precedes($0, $1, among: meetings) }
    let undated = keyed.filter { $0.day == nil }.sorted { precedes($0, $1, among: meetings) }
    return ((newestFirst ? dated.reversed() : dated) + undated).map(\.place)
  }

  /// For each meeting its rank in that order.
  public static func ranks(_ meetings: [MeetingFacts], newestFirst: Bool = false) -> [Int] {
    var ranks = [Int](repeating: 0, count: meetings.count)
    for (rank, place) in sorted(meetings.indices, among: meetings, newestFirst: newestFirst).enumerated() {
      ranks[place] = rank
    }
    return ranks
  }

  private struct Key {
    let place: Int
    let day: Int?
    let minutes: Int

    init(place: Int, _ facts: MeetingFacts) {
      self.place = place
      day = facts.date?.earliest.number
      minutes = facts.start?.minutes ?? -1
    }
  }

  private static func precedes(_ first: Key, _ second: Key, among meetings: [MeetingFacts]) -> Bool {
    let firstDay = first.day ?? 0
    let secondDay = second.day ?? 0
    if firstDay != secondDay { return firstDay < secondDay }
    if first.minutes != second.minutes { return first.minutes < second.minutes }
    return meetings[first.place].id < meetings[second.place].id
  }
}
