import CanonicalJSON
import Domain

/// How often each meeting was changed in what a calendar shows of it, from the history: what calendar programs go by when an event
/// reaches them again.
struct MeetingSequences {
  private var counts: [RecordKey: Int] = [:]
  private let keys: [MeetingID: RecordKey]

  init(_ register: any Register, of meetings: [Meeting]) throws(RegisterError) {
    keys = Dictionary(meetings.map { ($0.id, $0.key) }) { first, _ in first }
    let query = HistoryQuery(record: meetings.count == 1 ? meetings.first?.key : nil)
    for set in try register.history(query).rows {
      for key in Set(set.changes.filter(\.showsInCalendar).map(\.record)) { counts[key, default: 0] += 1 }
    }
  }

  subscript(id: MeetingID) -> Int { keys[id].flatMap { counts[$0] } ?? 0 }
}

extension RecordChange {
  private static let fields: Set<String> = ["timing", "venue", "title", "kind", "ordinal", "body", "purpose"]
  private static let pointFields: Set<String> = ["title", "parent", "state"]

  fileprivate var showsInCalendar: Bool {
    guard record.kind == .meeting, case .key(let field)? = change.path.steps.first else { return false }
    guard field == "agenda" else { return Self.fields.contains(field) }
    // Of a point, what the list of points shows; a point that comes, goes or moves shows in any case.
    guard change.path.steps.count > 2, case .key(let part) = change.path.steps[2] else { return true }
    return Self.pointFields.contains(part)
  }
}
