import CanonicalJSON
import Domain
import Glibc

/// The register in a folder of JSON files (design §2).
///
/// Reading takes no lock and works on a read-only folder; records that cannot be read are listed and everything else goes on
/// working. Writing holds the lock, and is saved once the journal has the change set.
public final class FolderRegister: LayeredRegister {
  /// As it was given.
  public let path: String
  let folder: RegisterFolder
  /// The schema that this version of the program writes.
  private let knownSchema: Int

  private let index: IndexStore?
  private let memory = DirectoryMemory()

  private var backend: FolderBackend { FolderBackend(folder: folder, index: index, memory: memory) }

  /// The records as they lie in the folder.
  public var base: any Register { RegisterView(backend: backend) }

  private init(
    path: String, root: Folder, cache: String?, knownSchema: Int = Office.currentSchema
  ) throws(RegisterError) {
    index = try reading { () throws(FileFault) in
      try cache.map { cache throws(FileFault) in try IndexStore(cache: cache, register: root) }
    }
    self.path = path
    self.knownSchema = knownSchema
    folder = RegisterFolder(root: root)
    // A file that grows beyond the limit of the process is to be a fault of writing like any other.
    signal(SIGXFSZ, SIG_IGN)
  }

  /// Opens a register, and finishes what a writer left that died. One of an older schema is backed up and migrated; one of a
  /// newer schema can be read, and every attempt to write throws `newerSchema`.
  /// - Parameters:
  ///   - cache: a folder for what is derived from the records and can be lost at any time; without one, nothing is kept.
  ///   - backups: a folder for copies made before a migration; without one, an older register is not migrated.
  /// - Throws: `notARegister` when the folder holds none.
  public convenience init(
    opening path: String, cache: String? = nil, backups: String? = nil
  ) throws(RegisterError) {
    try self.init(
      opening: path, cache: cache, backups: backups, schema: Office.currentSchema, migrations: Migration.all)
  }

  convenience init(
    opening path: String, cache: String?, backups: String?, schema: Int, migrations: [Migration]
  ) throws(RegisterError) {
    guard let root = try reading({ () throws(FileFault) in try Folder.open(path) }) else {
      throw .notARegister(path: path)
    }
    try self.init(path: path, root: root, cache: cache, knownSchema: schema)
    recover()
    guard try isEstablished() else { throw .notARegister(path: path) }
    if let found = try Migrator.schema(of: folder), found < schema {
      guard let backups else { throw .cannotWrite(path: path, errno: EROFS) }
      try Migrator(folder: folder, schema: schema, migrations: migrations).run(from: found, backups: backups)
    }
  }

  /// Makes a register in a folder that is empty or not there yet, and commits what `plan` establishes.
  /// - Throws: `alreadyARegister`, or `cannotWrite` with ENOTEMPTY when something else lies there.
  public static func create(
    at path: String, cache: String? = nil,
    _ plan: (any Register) throws(RegisterError) -> ChangeSet
  ) throws(RegisterError) -> FolderRegister {
    let register = try FolderRegister(path: path, root: try NewFolder.make(path), cache: cache)
    if try register.isEstablished() { throw .alreadyARegister(path: path) }
    register.recover()
    try register.commit(seen: [:], plan) { register throws(RegisterError) in
      if try register.isEstablished() { throw .alreadyARegister(path: path) }
      let isVacant = try reading { () throws(FileFault) in try NewFolder.isVacant(register.folder.root) }
      if !isVacant { throw .cannotWrite(path: path, errno: ENOTEMPTY) }
    }
    return register
  }

  /// The records as they lie in the folder now, for many questions in a row: what was read once is not looked for again. It can be
  /// asked, not written, and is to be let go when `changeToken` differs.
  public func standing() -> any Register { RegisterView(backend: KeptBackend(backend)) }

  /// How the register looks from outside; another token than before says that somebody changed something.
  public func changeToken() throws(RegisterError) -> ChangeToken { try ChangeToken(folder) }

  @discardableResult
  public func perform(
    seen: [RecordKey: JSON], _ plan: (any Register) throws(RegisterError) -> ChangeSet
  ) throws(RegisterError) -> Receipt {
    try commit(seen: seen, plan) { register throws(RegisterError) in try register.checkSchema() }
  }
}

extension FolderRegister {
  private func isEstablished() throws(RegisterError) -> Bool {
    try reading { () throws(FileFault) in try folder.root.status(RecordKey.office.path) != nil }
  }

  /// - Throws: `newerSchema`, or `unreadable` when the register's own record cannot be read.
  private func checkSchema() throws(RegisterError) {
    guard let office = try folder.content(.office) else { throw .notARegister(path: path) }
    guard let schema = office.tree["schema"]?.integerValue else {
      _ = try office.record(as: Office.self)
      return
    }
    if schema > knownSchema { throw .newerSchema(found: schema, known: knownSchema) }
  }

  @discardableResult
  private func commit(
    seen: [RecordKey: JSON], _ plan: Plan,
    check: (FolderRegister) throws(RegisterError) -> Void = { _ throws(RegisterError) in }
  ) throws(RegisterError) -> Receipt {
    try check(self)
    let early = try Planning(plan, on: backend)
    guard !early.changeSet.isIdle else { return Receipt(changeSet: early.changeSet) }
    let lock = try RegisterLock.take(in: folder.root)
    try writing { () throws(FileFault) in
      let recovery = Recovery(folder)
      if try recovery.isNeeded() { try recovery.run(under: lock) }
    }
    try check(self)
    let late = try Planning(plan, on: backend)
    let work = try late.reconciled(with: early, seen: seen)
    let standing = try late.contents(of: work.changeSet.records).compactMapValues { $0?.bytes }
    var conflicts = work.conflicts
    if !work.changeSet.isIdle || !conflicts.isEmpty {
      conflicts += try Committer(folder: folder, lock: lock).commit(work, standing: standing)
    }
    return Receipt(changeSet: work.changeSet, conflicts: conflicts)
  }

  /// What cannot be finished now, on a read-only folder or while somebody writes, the next writer finishes.
  private func recover() {
    let recovery = Recovery(folder)
    do {
      guard try recovery.isNeeded(), let lock = try RegisterLock.takeAtOnce(in: folder.root) else { return }
      try recovery.run(under: lock)
    } catch {
      return
    }
  }
}
