import CanonicalJSON
import Domain
import Glibc

/// The register's folder and the files in it.
struct RegisterFolder: RecordSource {
  let root: Folder

  /// The folder a record lies in; `nil` when there is none.
  func folder(of key: RecordKey) throws(FileFault) -> Folder? {
    guard key.kind != .office else { return root }
    guard let folder = try root.folder(key.kind.folder) else { return nil }
    guard let year = key.year else { return folder }
    return try folder.folder(String(year))
  }

  func content(_ key: RecordKey) throws(RegisterError) -> RecordContent? {
    guard let bytes = try bytes(key) else { return nil }
    return try RecordContent(key: key, bytes: bytes)
  }

  /// The bytes of a record's file, `nil` when there is none.
  func bytes(_ key: RecordKey) throws(RegisterError) -> [UInt8]? {
    let folder: Folder?
    do {
      folder = try self.folder(of: key)
    } catch {
      throw .unreadable(UnreadableFile(path: key.path, line: 0, reason: Self.reason(error.errno)))
    }
    return try folder.flatMap { folder throws(RegisterError) in try Self.bytes(key, in: folder) }
  }

  /// The same where the folder is open already.
  static func bytes(_ key: RecordKey, in folder: Folder) throws(RegisterError) -> [UInt8]? {
    try file(key, in: folder)?.bytes
  }

  /// The bytes together with what the file looked like just before they were read.
  static func file(
    _ key: RecordKey, in folder: Folder
  ) throws(RegisterError) -> (bytes: [UInt8], status: FileStatus)? {
    do throws(FileFault) {
      guard let file = try folder.file(key.fileName) else { return nil }
      let status = try file.status()
      guard status.kind == .file else { throw FileFault(path: file.path, errno: EISDIR) }
      // One more than allowed is enough for the reader to refuse it.
      return (try file.read(count: min(status.size, JSONLimits.record.bytes + 1)), status)
    } catch {
      throw .unreadable(UnreadableFile(path: key.path, line: 0, reason: reason(error.errno)))
    }
  }

  static func reason(_ number: Int32) -> UnreadableFile.Reason {
    switch number {
    case ELOOP, EISDIR, ENOTDIR, ENXIO: .notAFile
    default: .system(number)
    }
  }
}

extension RecordKey {
  /// The name of the file in its folder.
  var fileName: String { id + ".json" }

  /// By year and identifier.
  static func precedes(_ first: RecordKey, _ second: RecordKey) -> Bool {
    (first.year ?? 0, first.id) < (second.year ?? 0, second.id)
  }

  /// The folder below the register's, empty for the register's own.
  var folderPath: String { year.map { "\(kind.folder)/\($0)" } ?? kind.folder }
}
