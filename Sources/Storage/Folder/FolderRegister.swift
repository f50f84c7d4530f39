import CanonicalJSON
import Domain
import Glibc

/// The register in a folder of JSON files (design §2).
///
/// Reading takes no lock and works on a read-only folder; records that cannot be read are listed and everything else goes on
/// working. Writing holds the lock, and is saved once the journal has the change set.
public final class FolderRegister: Register {
  /// As it was given.
  public let path: String
  private let folder: RegisterFolder

  private var view: RegisterView { RegisterView(backend: FolderBackend(folder: folder)) }

  init(path: String, folder: RegisterFolder) {
    self.path = path
    self.folder = folder
    // A file that grows beyond the limit of the process is to be a fault of writing like any other.
    signal(SIGXFSZ, SIG_IGN)
  }

  /// Opens a register, and finishes what a writer left that died.
  /// - Throws: `notARegister` when the folder holds none.
  public convenience init(opening path: String) throws(RegisterError) {
    guard let root = try reading({ () throws(FileFault) in try Folder.open(path) }) else {
      throw .notARegister(path: path)
    }
    self.init(path: path, folder: RegisterFolder(root: root))
    recover()
    guard try reading({ () throws(FileFault) in try root.status(RecordKey.office.path) }) != nil else {
      throw .notARegister(path: path)
    }
  }

  /// Makes a register in a folder that is empty or not there yet, and commits what `plan` establishes.
  /// - Throws: `alreadyARegister`, or `cannotWrite` with ENOTEMPTY when something else lies there.
  public static func create(
    at path: String, _ plan: (any Register) throws(RegisterError) -> ChangeSet
  ) throws(RegisterError) -> FolderRegister {
    let root = try NewFolder.make(path)
    let register = FolderRegister(path: path, folder: RegisterFolder(root: root))
    register.recover()
    try writing { () throws(FileFault) in
      if try root.status(RecordKey.office.path) != nil { return }
      if try root.names().contains(where: { !NewFolder.isOurs($0) }) {
        throw FileFault(path: path, errno: ENOTEMPTY)
      }
    }
    if try reading({ () throws(FileFault) in try root.status(RecordKey.office.path) }) != nil {
      throw .alreadyARegister(path: path)
    }
    try register.commit(seen: [:], plan)
    return register
  }

  @discardableResult
  public func perform(
    seen: [RecordKey: JSON], _ plan: (any Register) throws(RegisterError) -> ChangeSet
  ) throws(RegisterError) -> Receipt {
    try checkSchema()
    return try commit(seen: seen, plan)
  }
}

extension FolderRegister {
  /// The schema of what is on disk.
  /// - Throws: `unreadable` when the register's own record cannot be read.
  private func checkSchema() throws(RegisterError) {
    guard let office = try folder.content(.office) else { throw .notARegister(path: path) }
    guard let schema = office.tree["schema"]?.integerValue else {
      _ = try office.record(as: Office.self)
      return
    }
    if schema > Office.currentSchema { throw .newerSchema(found: schema, known: Office.currentSchema) }
  }

  @discardableResult
  private func commit(seen: [RecordKey: JSON], _ plan: Plan) throws(RegisterError) -> Receipt {
    let early = try Planning(plan, on: view.backend)
    guard !early.changeSet.isIdle else { return Receipt(changeSet: early.changeSet) }
    let lock = try RegisterLock.take(in: folder.root)
    try writing { () throws(FileFault) in
      let recovery = Recovery(folder)
      if try recovery.isNeeded() { try recovery.run(under: lock) }
    }
    let late = try Planning(plan, on: view.backend)
    let work = try late.reconciled(with: early, seen: seen)
    let standing = try late.contents(of: work.changeSet.records).compactMapValues { $0?.bytes }
    if !work.changeSet.isIdle || !work.conflicts.isEmpty {
      try Committer(folder: folder, lock: lock).commit(work, standing: standing)
    }
    return Receipt(changeSet: work.changeSet, conflicts: work.conflicts)
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

extension FolderRegister {
  public func office() throws(RegisterError) -> Office { try view.office() }
  public func organization(_ id: OrganizationID) throws(RegisterError) -> Organization {
    try view.organization(id)
  }
  public func person(_ id: PersonID) throws(RegisterError) -> Person { try view.person(id) }
  public func body(_ id: BodyID) throws(RegisterError) -> Body { try view.body(id) }
  public func meeting(_ id: MeetingID) throws(RegisterError) -> Meeting { try view.meeting(id) }
  public func tree(_ key: RecordKey) throws(RegisterError) -> JSON? { try view.tree(key) }
  public func bodies() throws(RegisterError) -> [Body] { try view.bodies() }
  public func organizations(_ query: DirectoryQuery) throws(RegisterError) -> Page<Organization> {
    try view.organizations(query)
  }
  public func people(_ query: DirectoryQuery) throws(RegisterError) -> Page<Person> { try view.people(query) }
  public func meetings(_ query: MeetingQuery) throws(RegisterError) -> Page<MeetingRow> {
    try view.meetings(query)
  }
  public func decisions(_ query: DecisionQuery) throws(RegisterError) -> Page<DecisionRow> {
    try view.decisions(query)
  }
  public func activity(asOf day: CalendarDay) throws(RegisterError) -> [BodyID: BodyActivity] {
    try view.activity(asOf: day)
  }
  public func search(_ phrase: String, limit: Int, offset: Int) throws(RegisterError) -> Page<SearchHit> {
    try view.search(phrase, limit: limit, offset: offset)
  }
  public func history(_ query: HistoryQuery) throws(RegisterError) -> Page<ChangeSet> {
    try view.history(query)
  }
  public func keys(of kind: RecordKind) throws(RegisterError) -> [RecordKey] { try view.keys(of: kind) }
  public func count(of kind: RecordKind) throws(RegisterError) -> Int { try view.count(of: kind) }
  public func unreadable() throws(RegisterError) -> [UnreadableFile] { try view.unreadable() }
  public func journalDamage() throws(RegisterError) -> [JournalDamage] { try view.journalDamage() }
  public func conflicts() throws(RegisterError) -> [Conflict] { try view.conflicts() }
}
