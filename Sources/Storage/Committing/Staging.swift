import CanonicalJSON
import Domain
import Glibc

/// Files that are written and synchronized, and wait beside the records whose places they take once the journal has the
/// change set.
struct Staging {
  private struct Item {
    let file: StagedFile
    let folder: Folder
    /// The record's bytes when the change set was planned.
    let before: [UInt8]?
  }

  /// What became of files that were to take their places.
  struct Outcome {
    /// Whether all of them did, or were merged into what somebody had written there meanwhile.
    var isDone = true
    /// What did not fit in with that.
    var conflicts: [Conflict] = []
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
    items.append(Item(file: file, folder: folder, before: before))
    let staged = try folder.fileMade(file.name, O_WRONLY | O_TRUNC)
    if before != nil, let mode = try folder.status(key.fileName)?.mode { try staged.setMode(mode) }
    try staged.write(bytes ?? [])
    try staged.synchronize()
  }

  /// Lets the files take their places. The change set is committed: what fails here is made good at the next opening.
  ///
  /// The lock does not hold an editor off, so that a record is looked at once more: what somebody wrote there since the change
  /// set was planned is not written over.
  func takePlaces(of changeSet: ChangeSet, keeping conflicts: ConflictFolder) -> Outcome {
    var outcome = Outcome()
    for item in items {
      attempt(&outcome) { () throws(FileFault) in
        if try item.folder.bytes(of: item.file.record.fileName) == item.before {
          try Self.takePlace(item.file, in: item.folder)
          return []
        }
        var completion = Completion(item.file, of: changeSet, in: item.folder)
        try completion.run()
        try conflicts.keep(completion.conflicts)
        try item.folder.remove(item.file.name)
        return completion.conflicts
      }
    }
    var synchronized: Set<String> = []
    for item in items where synchronized.insert(item.folder.path).inserted {
      attempt(&outcome) { () throws(FileFault) in
        try item.folder.synchronize()
        return []
      }
    }
    return outcome
  }

  private func attempt(_ outcome: inout Outcome, _ body: () throws(FileFault) -> [Conflict]) {
    do {
      outcome.conflicts += try body()
    } catch {
      outcome.isDone = false
    }
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

  private mutating func folderMade(of key: RecordKey) throws(FileFault) -> Folder {
    guard key.kind != .office else { return root.root }
    if let known = folders[key.folderPath] { return known }
    var folder = try root.root.folderMade(key.kind.folder)
    if let year = key.year { folder = try folder.folderMade(String(year)) }
    folders[key.folderPath] = folder
    return folder
  }
}
