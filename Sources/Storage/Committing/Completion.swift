import CanonicalJSON
import Domain
import Glibc

/// Brings one file of a committed change set into its place after its writer died.
///
/// When the record is as the writer found it, the waiting file simply takes its place. When somebody edited it meanwhile, the
/// change set's paths are merged into that; what does not fit is kept as a conflict.
struct Completion {
  private let file: StagedFile
  private let changeSet: ChangeSet
  private let folder: Folder
  private(set) var conflicts: [Conflict] = []

  init(_ file: StagedFile, of changeSet: ChangeSet, in folder: Folder) {
    self.file = file
    self.changeSet = changeSet
    self.folder = folder
  }

  mutating func run() throws(FileFault) {
    let standing = try folder.bytes(of: file.record.fileName)
    let staged = try folder.bytes(of: file.name)
    let hash = standing.map(SHA256.hexDigest)
    if hash == file.after { return }
    if hash == file.before && (file.after == nil || staged.map(SHA256.hexDigest) == file.after) {
      try Staging.takePlace(file, in: folder)
    } else {
      try merge(standing: standing, staged: staged.flatMap(Self.tree))
    }
  }

  private mutating func merge(standing: [UInt8]?, staged: JSON?) throws(FileFault) {
    let changes = changeSet.changes.filter { $0.record == file.record }.map { revealed($0.change, staged) }
    let tree = standing.flatMap(Self.tree)
    if tree == nil, standing != nil || file.before != nil {
      // Unreadable or removed by hand: it stays so.
      return keep(JSONConflict(change: JSONChange(path: .root, before: nil, after: staged), found: nil))
    }
    var result = JSONMerge.merge(changes, into: tree ?? .null)
    if tree == nil, let whole = changes.first(where: { $0.path == .root }) {
      result = JSONMergeResult(tree: whole.after ?? .null, applied: [whole], conflicts: [])
    }
    if let tree, !result.applied.isEmpty, RecordShape.fits(tree, file.record),
      !RecordShape.fits(result.tree, file.record)
    {
      // Both halves fit by path, but not together.
      return keep(JSONConflict(change: JSONChange(path: .root, before: nil, after: staged), found: tree))
    }
    for conflict in result.conflicts { keep(conflict) }
    guard !result.applied.isEmpty, result.tree != .null else { return }
    try write(result.tree)
  }

  /// Contact details are not in the journal, but in the file that waits.
  private func revealed(_ change: JSONChange, _ staged: JSON?) -> JSONChange {
    guard Withheld.isConcealed(RecordChange(record: file.record, change: change)) else { return change }
    let after = staged?.value(at: change.path)
    return JSONChange(path: change.path, before: change.before == nil ? nil : after, after: after)
  }

  private mutating func keep(_ conflict: JSONConflict) {
    // After the record, so that those of one change set differ; and the same whenever this is done again.
    let record = SHA256.hexDigest(Array(file.record.path.utf8)).prefix(8)
    let id = Identifier<Conflict>("\(changeSet.id.text.prefix(48))-\(record)-\(conflicts.count + 1)")
    guard let id else { return }
    conflicts.append(
      Conflict(
        id: id, record: file.record, path: conflict.change.path, base: conflict.change.before,
        standing: conflict.found, other: conflict.change.after, otherPerson: changeSet.person,
        at: changeSet.at))
  }

  private func write(_ tree: JSON) throws(FileFault) {
    let name = file.record.fileName
    try folder.replace(name, by: tree.canonicalBytes(), staged: ".\(name).recovered.staged")
  }

  private static func tree(_ bytes: [UInt8]) -> JSON? {
    do { return try JSONReader.read(bytes) } catch { return nil }
  }
}

extension Folder {
  /// All bytes of the file of that name, `nil` when there is none.
  func bytes(of name: String) throws(FileFault) -> [UInt8]? {
    guard let file = try file(name) else { return nil }
    return try file.read(count: try file.status().size)
  }
}
