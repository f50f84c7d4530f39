import CanonicalJSON
import Domain

/// All that a register in memory holds; a value, so that a plan looks at one that does not change.
struct MemoryState: RegisterBackend {
  var trees: [RecordKey: JSON] = [:]
  /// Oldest first, contact details concealed.
  var journal: [ChangeSet] = []
  var kept: [Conflict] = []

  func content(_ key: RecordKey) throws(RegisterError) -> RecordContent? {
    trees[key].map { RecordContent(key: key, tree: $0) }
  }

  func keys(of kind: RecordKind) throws(RegisterError) -> [RecordKey] {
    trees.keys.filter { $0.kind == kind }.sorted(by: RecordKey.precedes)
  }

  func meetingKey(_ id: MeetingID) throws(RegisterError) -> RecordKey? {
    trees.keys.filter { $0.kind == .meeting && $0.id == id.text }.max { ($0.year ?? 0) < ($1.year ?? 0) }
  }

  func shelves(from: CalendarDay?, to: CalendarDay?) throws(RegisterError) -> [any MeetingShelf] {
    try plainShelves()
  }

  func plainShelves() throws(RegisterError) -> [any MeetingShelf] { [PlainShelf(try readable(Meeting.self))] }

  func faults(of kind: RecordKind) throws(RegisterError) -> [UnreadableFile] {
    var faults: [UnreadableFile] = []
    for key in try keys(of: kind) {
      if let fault = try fault(of: key) { faults.append(fault) }
    }
    return faults
  }

  func history(_ query: HistoryQuery) throws(RegisterError) -> Page<ChangeSet> {
    journal.reversed().filter(query.matches).page(offset: query.offset, limit: query.limit)
  }

  func journalDamage() throws(RegisterError) -> [JournalDamage] { [] }
  func conflicts() throws(RegisterError) -> [Conflict] { kept }
  func otherFaults() throws(RegisterError) -> [UnreadableFile] { [] }

  mutating func commit(_ work: Reconciliation) {
    kept += work.conflicts
    guard !work.changeSet.isIdle else { return }
    for (key, tree) in work.trees { trees[key] = tree }
    journal.append(work.changeSet.concealed)
    kept.removeAll(where: work.changeSet.ends)
  }
}
