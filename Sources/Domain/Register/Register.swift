import CanonicalJSON

/// The register as the rest of the program sees it: shaped by questions, so that twenty years cost no more than one (design §2).
///
/// On disk and in memory it answers alike; the same contract suite runs on both.
public protocol Register: Sendable {
  // One record.
  func office() throws(RegisterError) -> Office
  func organization(_ id: OrganizationID) throws(RegisterError) -> Organization
  func person(_ id: PersonID) throws(RegisterError) -> Person
  func body(_ id: BodyID) throws(RegisterError) -> Body
  func meeting(_ id: MeetingID) throws(RegisterError) -> Meeting
  func framework(_ id: FrameworkID) throws(RegisterError) -> Framework
  func fund(_ id: FundID) throws(RegisterError) -> Fund
  func project(_ id: ProjectID) throws(RegisterError) -> Project
  /// The record's tree with every field, known or not; `nil` when there is no such record.
  func tree(_ key: RecordKey) throws(RegisterError) -> JSON?

  // Questions.
  /// All bodies, by id; a secretariat has some dozens.
  func bodies() throws(RegisterError) -> [Body]
  func organizations(_ query: DirectoryQuery) throws(RegisterError) -> Page<Organization>
  func people(_ query: DirectoryQuery) throws(RegisterError) -> Page<Person>
  /// All frameworks, by id; a secretariat has some dozens.
  func frameworks() throws(RegisterError) -> [Framework]
  /// All funds, by id; a secretariat has a few.
  func funds() throws(RegisterError) -> [Fund]
  func projects(_ query: ProjectQuery) throws(RegisterError) -> Page<Project>
  /// Meetings that match, by date; those without a date come last.
  func meetings(_ query: MeetingQuery) throws(RegisterError) -> Page<MeetingRow>
  /// Decisions that match, by date of their meeting and then in its order.
  func decisions(_ query: DecisionQuery) throws(RegisterError) -> Page<DecisionRow>
  /// What each body has open and overdue, and its last and next meeting, as at a day.
  func activity(asOf day: CalendarDay) throws(RegisterError) -> [BodyID: BodyActivity]
  /// Records whose texts hold the phrase, case- and accent-insensitive, newest meetings first.
  func search(_ phrase: String, limit: Int, offset: Int) throws(RegisterError) -> Page<SearchHit>
  /// Change sets, newest first; of one record or of all, of one person or of everybody.
  func history(_ query: HistoryQuery) throws(RegisterError) -> Page<ChangeSet>
  /// The keys of all records of a kind, readable or not, by year and identifier; for whoever must look at each record.
  func keys(of kind: RecordKind) throws(RegisterError) -> [RecordKey]
  /// How many records of a kind there are, readable or not.
  func count(of kind: RecordKind) throws(RegisterError) -> Int
  /// Files that could not be read, where they lie, with line and reason; everything else goes on working.
  func unreadable() throws(RegisterError) -> [UnreadableFile]
  /// Lines of the journal that do not fit their checksum.
  func journalDamage() throws(RegisterError) -> [JournalDamage]
  /// Versions that lost against another officer's and wait to be settled.
  func conflicts() throws(RegisterError) -> [Conflict]

  /// Commits what `plan` asks for. Under the lock `plan` runs again on fresh bytes, so that guards hold there; changes at
  /// different paths both win, the same path is a conflict: the first stays and the other is kept and reported.
  /// - Parameter seen: the trees the officer was looking at; a record that is not among them counts as seen when the call began.
  @discardableResult
  func perform(
    seen: [RecordKey: JSON], _ plan: (any Register) throws(RegisterError) -> ChangeSet
  ) throws(RegisterError) -> Receipt
}

extension Register {
  @discardableResult
  public func perform(
    _ plan: (any Register) throws(RegisterError) -> ChangeSet
  ) throws(RegisterError) -> Receipt {
    try perform(seen: [:], plan)
  }

  /// A decision with the meeting that took it.
  /// - Throws: `noSuchRecord`, or `noSuchElement` when the meeting has no such decision.
  public func decision(
    _ reference: DecisionReference
  ) throws(RegisterError) -> (meeting: Meeting, decision: Decision) {
    let meeting = try meeting(reference.meeting)
    guard let decision = meeting.decision(reference.decision) else {
      throw .noSuchElement(.decision, reference.decision.text, in: meeting.key)
    }
    return (meeting, decision)
  }
}

/// One page of an answer, and how many there are in all.
public struct Page<Row: Sendable>: Sendable {
  public let rows: [Row]
  public let total: Int

  public init(rows: [Row], total: Int) {
    self.rows = rows
    self.total = total
  }
}

extension Page: Equatable where Row: Equatable {}

/// What was committed, and what could not be merged.
public struct Receipt: Equatable, Sendable {
  public let changeSet: ChangeSet
  public let conflicts: [Conflict]

  public init(changeSet: ChangeSet, conflicts: [Conflict] = []) {
    self.changeSet = changeSet
    self.conflicts = conflicts
  }
}
