import CanonicalJSON
import Domain

/// A register that can be asked and not written: what a plan sees, and what both registers answer through.
struct RegisterView: Register {
  let backend: any RegisterBackend

  func office() throws(RegisterError) -> Office { try backend.record(.office) }
  func organization(_ id: OrganizationID) throws(RegisterError) -> Organization {
    try backend.record(.organization(id))
  }
  func person(_ id: PersonID) throws(RegisterError) -> Person { try backend.record(.person(id)) }
  func body(_ id: BodyID) throws(RegisterError) -> Body { try backend.record(.body(id)) }
  func meeting(_ id: MeetingID) throws(RegisterError) -> Meeting { try backend.meeting(id) }
  func framework(_ id: FrameworkID) throws(RegisterError) -> Framework { try backend.record(.framework(id)) }
  func fund(_ id: FundID) throws(RegisterError) -> Fund { try backend.record(.fund(id)) }
  func project(_ id: ProjectID) throws(RegisterError) -> Project { try backend.record(.project(id)) }
  func tree(_ key: RecordKey) throws(RegisterError) -> JSON? { try backend.content(key)?.tree }

  func bodies() throws(RegisterError) -> [Body] { try backend.readable(Body.self) }

  func organizations(_ query: DirectoryQuery) throws(RegisterError) -> Page<Organization> {
    query.page(of: try backend.directory(Organization.self))
  }

  func people(_ query: DirectoryQuery) throws(RegisterError) -> Page<Person> {
    query.page(of: try backend.directory(Person.self))
  }

  func frameworks() throws(RegisterError) -> [Framework] { try backend.directory(Framework.self) }
  func funds() throws(RegisterError) -> [Fund] { try backend.directory(Fund.self) }

  func projects(_ query: ProjectQuery) throws(RegisterError) -> Page<Project> {
    query.page(of: try backend.directory(Project.self))
  }

  func meetings(_ query: MeetingQuery) throws(RegisterError) -> Page<MeetingRow> {
    try backend.ask(from: query.from, to: query.to) { questions throws(ShelfFault) in
      try questions.answer(query)
    }
  }

  func decisions(_ query: DecisionQuery) throws(RegisterError) -> Page<DecisionRow> {
    try backend.ask { questions throws(ShelfFault) in try questions.answer(query) }
  }

  func activity(asOf day: CalendarDay) throws(RegisterError) -> [BodyID: BodyActivity] {
    try backend.ask { questions throws(ShelfFault) in try questions.activity(asOf: day) }
  }

  func search(_ phrase: String, limit: Int, offset: Int) throws(RegisterError) -> Page<SearchHit> {
    guard let phrase = SearchPhrase(phrase) else { return Page(rows: [], total: 0) }
    let directory = try backend.directoryHits(phrase)
    return try backend.ask { questions throws(ShelfFault) in
      let inMeetings = try questions.hits(phrase)
      let wanted = Selection(
        page: Array(0..<(directory.count + inMeetings.count)), offset: offset, limit: limit)
      var rows: [SearchHit] = []
      for place in wanted.places {
        if place < directory.count {
          rows.append(directory[place])
        } else {
          rows.append(try questions.searchHit(inMeetings[place - directory.count], phrase: phrase))
        }
      }
      return Page(rows: rows, total: wanted.total)
    }
  }

  func history(_ query: HistoryQuery) throws(RegisterError) -> Page<ChangeSet> {
    try backend.history(query)
  }

  func keys(of kind: RecordKind) throws(RegisterError) -> [RecordKey] { try backend.keys(of: kind) }
  func count(of kind: RecordKind) throws(RegisterError) -> Int { try backend.keys(of: kind).count }

  func unreadable() throws(RegisterError) -> [UnreadableFile] {
    var files: [UnreadableFile] = []
    for kind in RecordKind.allCases { files += try backend.faults(of: kind) }
    files += try backend.otherFaults()
    return files
  }

  func journalDamage() throws(RegisterError) -> [JournalDamage] { try backend.journalDamage() }
  func conflicts() throws(RegisterError) -> [Conflict] { try backend.conflicts() }

  /// A plan asks; it does not write.
  func perform(
    seen: [RecordKey: JSON], _ plan: (any Register) throws(RegisterError) -> ChangeSet
  ) throws(RegisterError) -> Receipt {
    throw .locked(path: RegisterLock.name)
  }
}
