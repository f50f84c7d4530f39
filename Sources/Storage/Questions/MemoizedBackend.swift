import CanonicalJSON
import Domain
import Synchronization

/// Reads each record once, so that a plan sees it the same throughout, and remembers what it saw.
final class MemoizedBackend: WrappingBackend {
  let backend: any RegisterBackend
  private let seen = Mutex<[RecordKey: RecordContent?]>([:])

  init(_ backend: any RegisterBackend) { self.backend = backend }

  func content(_ key: RecordKey) throws(RegisterError) -> RecordContent? {
    if let known = seen.withLock({ $0[key] }) { return known }
    let content = try backend.content(key)
    seen.withLock { $0[key] = .some(content) }
    return content
  }
}
