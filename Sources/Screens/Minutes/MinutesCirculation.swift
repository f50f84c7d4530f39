import CanonicalJSON
import Commands
import Domain

/// When minutes went round for comments, and until when: also after they were approved.
enum MinutesCirculation {
  /// - Returns: what the standing says, else what it said last, as the journal keeps it.
  static func last(
    of meeting: Meeting, _ register: any Register
  ) throws(RegisterError) -> (on: CalendarDay, until: CalendarDay)? {
    guard let minutes = meeting.minutes else { return nil }
    if let days = days(minutes.standing) { return days }
    guard minutes.standing.name == .approved else { return nil }
    let path = JSONPath().appending(key: "minutes").appending(key: "standing")
    var standing = try register.tree(meeting.key)?.value(at: path)
    for act in try register.history(HistoryQuery(record: meeting.key)).rows {
      let changes = act.changes.filter { $0.record == meeting.key }.map(\.change)
      standing = changes.reversed().reduce(standing) { MinutesVersions.value($0, before: $1, at: path) }
      if let days = read(standing).flatMap(days) { return days }
    }
    return nil
  }

  private static func days(_ standing: MinutesStanding) -> (on: CalendarDay, until: CalendarDay)? {
    if case .circulated(let day, let until) = standing { (day, until) } else { nil }
  }

  private static func read(_ tree: JSON?) -> MinutesStanding? {
    guard let tree else { return nil }
    do { return try JSONTreeDecoder().decode(MinutesStanding.self, from: tree) } catch { return nil }
  }
}
