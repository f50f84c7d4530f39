import CanonicalJSON
import Domain
import Synchronization

/// A register that lies in memory and answers like the one on disk: for tests and previews.
public final class MemoryRegister: Register {
  private let state: Mutex<MemoryState>

  public init() { state = Mutex(MemoryState()) }

  /// A register that holds these records from the start, without history.
  public init(_ records: [RecordKey: JSON]) { state = Mutex(MemoryState(trees: records)) }

  /// The register as it stands, for one question.
  private var view: RegisterView { RegisterView(backend: state.withLock { $0 }) }

  @discardableResult
  public func perform(
    seen: [RecordKey: JSON], _ plan: (any Register) throws(RegisterError) -> ChangeSet
  ) throws(RegisterError) -> Receipt {
    let early = try Planning(plan, on: state.withLock { $0 })
    guard !early.changeSet.isIdle else { return Receipt(changeSet: early.changeSet) }
    return try state.withLock { state throws(RegisterError) in
      let late = try Planning(plan, on: state)
      let work = try late.reconciled(with: early, seen: seen)
      state.commit(work)
      return Receipt(changeSet: work.changeSet, conflicts: work.conflicts)
    }
  }
}

extension MemoryRegister {
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
