import CanonicalJSON
import Domain
import Glibc

/// Brings a register of an older schema to today's: backs it up, migrates record by record, and states the new schema last,
/// so that what is cut short is begun again.
struct Migrator {
  let folder: RegisterFolder
  /// The schema to reach.
  let schema: Int
  let migrations: [Migration]

  /// - Parameter backups: the folder that gets a copy of the register as it was.
  func run(from found: Int, backups: String) throws(RegisterError) {
    let lock = try RegisterLock.take(in: folder.root)
    defer { withExtendedLifetime(lock) {} }
    guard try Self.schema(of: folder) == found else { return }
    try Backup(of: folder.root, in: backups).make(named: "schema-\(found)")
    for kind in RecordKind.allCases where kind != .office {
      for key in try folder.keys(of: kind) { try migrate(key, from: found) }
    }
    try migrate(.office, from: found)
  }

  /// The schema that the register says it has; `nil` when its own record cannot be read or does not say.
  static func schema(of folder: RegisterFolder) throws(RegisterError) -> Int? {
    do throws(RegisterError) {
      return try folder.content(.office)?.tree["schema"]?.integerValue
    } catch .unreadable {
      return nil
    }
  }

  /// A file that cannot be read stays as it is, and stays listed as such.
  private func migrate(_ key: RecordKey, from found: Int) throws(RegisterError) {
    let content: RecordContent?
    do throws(RegisterError) {
      content = try folder.content(key)
    } catch .unreadable {
      return
    }
    guard let content else { return }
    var tree = content.tree
    for step in found..<schema {
      for migration in migrations where migration.from == step { tree = migration.migrate(key, tree) }
    }
    if key == .office { tree["schema"] = .integer(schema) }
    if tree != content.tree { try replace(key, by: tree) }
  }

  private func replace(_ key: RecordKey, by tree: JSON) throws(RegisterError) {
    try writing { () throws(FileFault) in
      guard let folder = try folder.folder(of: key) else { return }
      try folder.replace(key.fileName, by: tree.canonicalBytes(), staged: ".\(key.fileName).migration.staged")
    }
  }
}
