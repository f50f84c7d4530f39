import CanonicalJSON

/// A register that lies on another: it answers itself what it has its own answer to, and the one beneath all the rest.
public protocol LayeredRegister: Register {
  /// The register that is asked where this one has no answer of its own.
  var base: any Register { get }
}

extension LayeredRegister {
  public func office() throws(RegisterError) -> Office { try base.office() }
  public func organization(_ id: OrganizationID) throws(RegisterError) -> Organization {
    try base.organization(id)
  }
  public func person(_ id: PersonID) throws(RegisterError) -> Person { try base.person(id) }
  public func body(_ id: BodyID) throws(RegisterError) -> Body { try base.body(id) }
  public func meeting(_ id: MeetingID) throws(RegisterError) -> Meeting { try base.meeting(id) }
  public func framework(_ id: FrameworkID) throws(RegisterError) -> Framework { try base.framework(id) }
  public func fund(_ id: FundID) throws(RegisterError) -> Fund { try base.fund(id) }
  public func project(_ id: ProjectID) throws(RegisterError) -> Project { try base.project(id) }
  public func tree(_ key: RecordKey) throws(RegisterError) -> JSON? { try base.tree(key) }
  public func bodies() throws(RegisterError) -> [Body] { try base.bodies() }
  public func organizations(_ query: DirectoryQuery) throws(RegisterError) -> Page<Organization> {
    try base.organizations(query)
  }
  public func people(_ query: DirectoryQuery) throws(RegisterError) -> Page<Person> { try base.people(query) }
  public func frameworks() throws(RegisterError) -> [Framework] { try base.frameworks() }
  public func funds() throws(RegisterError) -> [Fund] { try base.funds() }
  public func projects(_ query: ProjectQuery) throws(RegisterError) -> Page<Project> {
    try base.projects(query)
  }
  public func meetings(_ query: MeetingQuery) throws(RegisterError) -> Page<MeetingRow> {
    try base.meetings(query)
  }
  public func decisions(_ query: DecisionQuery) throws(RegisterError) -> Page<DecisionRow> {
    try base.decisions(query)
  }
  public func activity(asOf day: CalendarDay) throws(RegisterError) -> [BodyID: BodyActivity] {
    try base.activity(asOf: day)
  }
  public func search(_ phrase: String, limit: Int, offset: Int) throws(RegisterError) -> Page<SearchHit> {
    try base.search(phrase, limit: limit, offset: offset)
  }
  public func history(_ query: HistoryQuery) throws(RegisterError) -> Page<ChangeSet> {
    try base.history(query)
  }
  public func keys(of kind: RecordKind) throws(RegisterError) -> [RecordKey] { try base.keys(of: kind) }
  public func count(of kind: RecordKind) throws(RegisterError) -> Int { try base.count(of: kind) }
  public func unreadable() throws(RegisterError) -> [UnreadableFile] { try base.unreadable() }
  public func journalDamage() throws(RegisterError) -> [JournalDamage] { try base.journalDamage() }
  public func conflicts() throws(RegisterError) -> [Conflict] { try base.conflicts() }
}
