import Domain
import Synchronization

/// Keeps what was read, so that many questions in a row do not look at every file again: who types a name asks at each letter.
///
/// It answers as the register was when it was first asked; whoever holds it lets it go when something changes.
final class KeptBackend: WrappingBackend {
  private struct Kept {
    var contents: [RecordKey: RecordContent?] = [:]
    var keys: [RecordKind: [RecordKey]] = [:]
    var directories: [RecordKind: [any Record]] = [:]
    var shelves: [any MeetingShelf]?
    var plainShelves: [any MeetingShelf]?
  }

  let backend: any RegisterBackend
  private let kept = Mutex(Kept())

  init(_ backend: any RegisterBackend) { self.backend = backend }

  func content(_ key: RecordKey) throws(RegisterError) -> RecordContent? {
    if let known = kept.withLock({ $0.contents[key] }) { return known }
    let content = try backend.content(key)
    kept.withLock { $0.contents[key] = .some(content) }
    return content
  }

  func keys(of kind: RecordKind) throws(RegisterError) -> [RecordKey] {
    if let known = kept.withLock({ $0.keys[kind] }) { return known }
    let keys = try backend.keys(of: kind)
    kept.withLock { $0.keys[kind] = keys }
    return keys
  }

  func directory<R: Record>(_ type: R.Type) throws(RegisterError) -> [R] {
    if let known = kept.withLock({ $0.directories[R.kind] }) as? [R] { return known }
    let records = try backend.directory(type)
    kept.withLock { $0.directories[R.kind] = records }
    return records
  }

  /// All meetings are kept; a few days of them are found as quickly anew.
  func shelves(from: CalendarDay?, to: CalendarDay?) throws(RegisterError) -> [any MeetingShelf] {
    guard from == nil, to == nil else { return try backend.shelves(from: from, to: to) }
    if let known = kept.withLock(\.shelves) { return known }
    let shelves = try backend.shelves(from: nil, to: nil)
    kept.withLock { $0.shelves = shelves }
    return shelves
  }

  func plainShelves() throws(RegisterError) -> [any MeetingShelf] {
    if let known = kept.withLock(\.plainShelves) { return known }
    let shelves = try backend.plainShelves()
    kept.withLock { $0.plainShelves = shelves }
    return shelves
  }
}
