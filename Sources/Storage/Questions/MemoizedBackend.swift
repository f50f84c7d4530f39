import CanonicalJSON
import Domain
import Synchronization

/// Reads each record once, so that a plan sees it the same throughout, and remembers what it saw.
final class MemoizedBackend: RegisterBackend {
  private let backend: any RegisterBackend
  private let seen = Mutex<[RecordKey: RecordContent?]>([:])

  init(_ backend: any RegisterBackend) { self.backend = backend }

  func content(_ key: RecordKey) throws(RegisterError) -> RecordContent? {
    if let known = seen.withLock({ $0[key] }) { return known }
    let content = try backend.content(key)
    seen.withLock { $0[key] = .some(content) }
    return content
  }

  func keys(of kind: RecordKind) throws(RegisterError) -> [RecordKey] { try backend.keys(of: kind) }
  func meetingKey(_ id: MeetingID) throws(RegisterError) -> RecordKey? { try backend.meetingKey(id) }
  func shelves(from: CalendarDay?, to: CalendarDay?) throws(RegisterError) -> [any MeetingShelf] {
    try backend.shelves(from: from, to: to)
  }
  func plainShelves() throws(RegisterError) -> [any MeetingShelf] { try backend.plainShelves() }
  func faults(of kind: RecordKind) throws(RegisterError) -> [UnreadableFile] { try backend.faults(of: kind) }
  func history(_ query: HistoryQuery) throws(RegisterError) -> Page<ChangeSet> { try backend.history(query) }
  func journalDamage() throws(RegisterError) -> [JournalDamage] { try backend.journalDamage() }
  func conflicts() throws(RegisterError) -> [Conflict] { try backend.conflicts() }
  func otherFaults() throws(RegisterError) -> [UnreadableFile] { try backend.otherFaults() }
}
