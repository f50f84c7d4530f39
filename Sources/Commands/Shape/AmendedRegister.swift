import CanonicalJSON
import Domain

/// A register with some of its records changed, and nothing written: what a command of a series finds.
struct AmendedRegister: Register {
  let base: any Register
  private var trees: [RecordKey: JSON] = [:]

  init(base: any Register) { self.base = base }

  mutating func apply(_ change: RecordChange) throws(RegisterError) {
    var tree = try tree(change.record) ?? .null
    do {
      try tree.apply(change.change)
    } catch {
      throw .shape(
        change.record, JSONShapeError(path: change.change.path, reason: .invalid("\(error)")))
    }
    trees[change.record] = tree
  }

  func office() throws(RegisterError) -> Office {
    try record(.office) { () throws(RegisterError) in try base.office() }
  }
  func organization(_ id: OrganizationID) throws(RegisterError) -> Organization {
    try record(.organization(id)) { () throws(RegisterError) in try base.organization(id) }
  }
  func person(_ id: PersonID) throws(RegisterError) -> Person {
    try record(.person(id)) { () throws(RegisterError) in try base.person(id) }
  }
  func body(_ id: BodyID) throws(RegisterError) -> Body {
    try record(.body(id)) { () throws(RegisterError) in try base.body(id) }
  }
  func meeting(_ id: MeetingID) throws(RegisterError) -> Meeting {
    guard let key = trees.keys.first(where: { $0.kind == .meeting && $0.id == id.text }) else {
      return try base.meeting(id)
    }
    return try record(key) { () throws(RegisterError) in try base.meeting(id) }
  }
  func tree(_ key: RecordKey) throws(RegisterError) -> JSON? {
    if let tree = trees[key] { return tree }
    return try base.tree(key)
  }

  private func record<R: Record>(
    _ key: RecordKey, otherwise: () throws(RegisterError) -> R
  ) throws(RegisterError) -> R {
    guard let tree = trees[key] else { return try otherwise() }
    do { return try JSONTreeDecoder().decode(R.self, from: tree) } catch { throw .shape(key, error) }
  }

  // What follows is answered as before the series.

  func bodies() throws(RegisterError) -> [Body] { try base.bodies() }
  func organizations(_ query: DirectoryQuery) throws(RegisterError) -> Page<Organization> {
    try base.organizations(query)
  }
  func people(_ query: DirectoryQuery) throws(RegisterError) -> Page<Person> { try base.people(query) }
  func meetings(_ query: MeetingQuery) throws(RegisterError) -> Page<MeetingRow> { try base.meetings(query) }
  func decisions(_ query: DecisionQuery) throws(RegisterError) -> Page<DecisionRow> {
    try base.decisions(query)
  }
  func activity(asOf day: CalendarDay) throws(RegisterError) -> [BodyID: BodyActivity] {
    try base.activity(asOf: day)
  }
  func search(_ phrase: String, limit: Int, offset: Int) throws(RegisterError) -> Page<SearchHit> {
    try base.search(phrase, limit: limit, offset: offset)
  }
  func history(_ query: HistoryQuery) throws(RegisterError) -> Page<ChangeSet> { try base.history(query) }
  func keys(of kind: RecordKind) throws(RegisterError) -> [RecordKey] { try base.keys(of: kind) }
  func count(of kind: RecordKind) throws(RegisterError) -> Int { try base.count(of: kind) }
  func unreadable() throws(RegisterError) -> [UnreadableFile] { try base.unreadable() }
  func journalDamage() throws(RegisterError) -> [JournalDamage] { try base.journalDamage() }
  func conflicts() throws(RegisterError) -> [Conflict] { try base.conflicts() }

  /// Only what stands below writes.
  func perform(
    seen: [RecordKey: JSON], _ plan: (any Register) throws(RegisterError) -> ChangeSet
  ) throws(RegisterError) -> Receipt { try base.perform(seen: seen, plan) }
}
