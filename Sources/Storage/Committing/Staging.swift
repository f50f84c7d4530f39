import CanonicalJSON
import Domain
import Glibc

/// Files that are written and synchronized, and wait beside the records whose places they take once the journal has the
/// change set.
struct Staging {
  private struct Item {
    let file: StagedFile
    let folder: Folder
  }

  private let root: RegisterFolder
  private var items: [Item] = []
  /// Each open once, since a change set may touch more records than a process may open files.
  private var folders: [String: Folder] = [:]

  var files: [StagedFile] { items.map(\.file) }

  init(_ root: RegisterFolder) { self.root = root }

  /// Writes what is to stand in a record's place; `nil` makes ready for its removal.
  /// - Throws: EFBIG also for a record that would be too large to be read again.
  mutating func stage(
    _ tree: JSON?, for key: RecordKey, before: [UInt8]?, of changeSet: ChangeSet
  ) throws(FileFault) {
    let folder = try folderMade(of: key)
    let bytes = tree?.canonicalBytes()
    if let bytes, bytes.count > JSONLimits.record.bytes {
      throw FileFault(path: folder.path(of: key.fileName), errno: EFBIG)
    }
    let file = StagedFile(
      record: key, name: StagedName.name(for: key.fileName, of: changeSet),
      before: before.map(SHA256.hexDigest), after: bytes.map(SHA256.hexDigest))
    items.append(Item(file: file, folder: folder))
    let staged = try folder.fileMade(file.name, O_WRONLY | O_TRUNC)
    if before != nil, let mode = try folder.status(key.fileName)?.mode { try staged.setMode(mode) }
    try staged.write(bytes ?? [])
    try staged.synchronize()
  }

  /// Lets the files take their places. The change set is committed: what fails here is made good at the next opening.
  /// - Returns: whether all of them did.
  func takePlaces() -> Bool {
    var done = true
    for item in items {
      done =
        Self.attempt { () throws(FileFault) in
          try Self.takePlace(item.file, in: item.folder)
        } && done
    }
    var synchronized: Set<String> = []
    for item in items where synchronized.insert(item.folder.path).inserted {
      done = Self.attempt { () throws(FileFault) in try item.folder.synchronize() } && done
    }
    return done
  }

  static func takePlace(_ file: StagedFile, in folder: Folder) throws(FileFault) {
    if file.after == nil {
      try folder.remove(file.record.fileName)
      try folder.remove(file.name)
    } else {
      try folder.rename(file.name, to: file.record.fileName)
    }
  }

  /// Nothing was committed: removes what was made ready.
  func takeBack() {
    for item in items {
      tidying { () throws(FileFault) in try item.folder.remove(item.file.name) }
    }
  }

  private static func attempt(_ body: () throws(FileFault) -> Void) -> Bool {
    do {
      try body()
      return true
    } catch {
      return false
    }
  }

  private mutating func folderMade(of key: RecordKey) throws(FileFault) -> Folder {
    guard key.kind != .office else { return root.root }
    if let known = folders[key.folderPath] { return known }
    var folder = try root.root.folderMade(key.kind.folder)
    if let year = key.year { folder = try folder.folderMade(String(year)) }
    folders[key.folderPath] = folder
    return folder
  }
}
