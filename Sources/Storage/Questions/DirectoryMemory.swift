import Domain
import Glibc
import Synchronization

/// The organisations and people that were read, each as long as its file looks the same: whoever types a name asks for all of
/// them at every letter, and a directory of thousands is read once.
final class DirectoryMemory: Sendable {
  private struct Known: Sendable {
    let signature: FileSignature
    /// `nil` for a file that cannot be read.
    let record: (any Record)?
  }

  private let known = Mutex<[RecordKey: Known]>([:])

  /// All readable records of a kind, by identifier.
  func records<R: Record>(_ type: R.Type, in register: RegisterFolder) throws(RegisterError) -> [R] {
    let keys = try register.keys(of: R.kind)
    guard !keys.isEmpty,
      let folder = try reading({ () throws(FileFault) in try register.root.folder(R.kind.folder) })
    else { return [] }
    let before = known.withLock { $0 }
    let began = Self.now
    var after: [RecordKey: Known] = [:]
    var records: [R] = []
    for key in keys {
      if let one = before[key], Self.signature(key, folder) == one.signature {
        after[key] = one
        if let record = one.record as? R { records.append(record) }
        continue
      }
      guard let (record, signature) = try Self.read(key, as: type, in: folder) else { continue }
      if let record { records.append(record) }
      if let signature, signature.isSettled(at: began) {
        after[key] = Known(signature: signature, record: record)
      }
    }
    known.withLock { known in
      known = known.filter { $0.key.kind != R.kind }.merging(after) { _, new in new }
    }
    return records
  }

  /// `nil` when the file went away meanwhile.
  private static func read<R: Record>(
    _ key: RecordKey, as type: R.Type, in folder: Folder
  ) throws(RegisterError) -> (record: R?, signature: FileSignature?)? {
    var signature: FileSignature?
    do throws(RegisterError) {
      guard let (bytes, status) = try RegisterFolder.file(key, in: folder) else { return nil }
      signature = FileSignature(status)
      return (try RecordContent(key: key, bytes: bytes).record(as: type), signature)
    } catch .unreadable {
      return (nil, signature)
    }
  }

  /// `nil` when it cannot be told, so that the file is read.
  private static func signature(_ key: RecordKey, _ folder: Folder) -> FileSignature? {
    do throws(FileFault) {
      return try folder.status(key.fileName).map(FileSignature.init)
    } catch {
      return nil
    }
  }

  /// On the clock with which the kernel dates files, in nanoseconds; a file dated later may change again unnoticed.
  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME_COARSE, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}
