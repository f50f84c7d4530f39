import CanonicalJSON
import Domain

/// A register of the records given, for reading only: what papers and names are made from in tests.
public struct FixedRegister: Register {
  private let officeRecord: Office
  private let organizationRecords: [Organization]
  private let personRecords: [Person]
  private let bodyRecords: [Body]
  private let meetingRecords: [Meeting]
  private let frameworkRecords: [Framework]
  private let fundRecords: [Fund]
  private let projectRecords: [Project]

  public init(
    office: Office = Office(id: "office", name: .same("Office")), organizations: [Organization] = [],
    people: [Person] = [], bodies: [Body] = [], meetings: [Meeting] = [],
    frameworks: [Framework] = [], funds: [Fund] = [], projects: [Project] = []
  ) {
    officeRecord = office
    organizationRecords = organizations
    personRecords = people
    bodyRecords = bodies.sorted { $0.id < $1.id }
    meetingRecords = meetings.sorted { Self.order($0) < Self.order($1) }
    frameworkRecords = frameworks.sorted { $0.id < $1.id }
    fundRecords = funds.sorted { $0.id < $1.id }
    projectRecords = projects
  }

  public func office() throws(RegisterError) -> Office { officeRecord }

  public func organization(_ id: OrganizationID) throws(RegisterError) -> Organization {
    guard let found = organizationRecords.first(where: { $0.id == id }) else {
      throw .noSuchRecord(.organization, id.text)
    }
    return found
  }

  public func person(_ id: PersonID) throws(RegisterError) -> Person {
    guard let found = personRecords.first(where: { $0.id == id }) else {
      throw .noSuchRecord(.person, id.text)
    }
    return found
  }

  public func body(_ id: BodyID) throws(RegisterError) -> Body {
    guard let found = bodyRecords.first(where: { $0.id == id }) else { throw .noSuchRecord(.body, id.text) }
    return found
  }

  public func meeting(_ id: MeetingID) throws(RegisterError) -> Meeting {
    guard let found = meetingRecords.first(where: { $0.id == id }) else {
      throw .noSuchRecord(.meeting, id.text)
    }
    return found
  }

  public func framework(_ id: FrameworkID) throws(RegisterError) -> Framework {
    guard let found = frameworkRecords.first(where: { $0.id == id }) else {
      throw .noSuchRecord(.framework, id.text)
    }
    return found
  }

  public func fund(_ id: FundID) throws(RegisterError) -> Fund {
    guard let found = fundRecords.first(where: { $0.id == id }) else { throw .noSuchRecord(.fund, id.text) }
    return found
  }

  public func project(_ id: ProjectID) throws(RegisterError) -> Project {
    guard let found = projectRecords.first(where: { $0.id == id }) else {
      throw .noSuchRecord(.project, id.text)
    }
    return found
  }

  public func frameworks() throws(RegisterError) -> [Framework] { frameworkRecords }
  public func funds() throws(RegisterError) -> [Fund] { fundRecords }
  public func projects(_ query: ProjectQuery) throws(RegisterError) -> Page<Project> {
    query.page(of: projectRecords)
  }

  public func tree(_ key: RecordKey) throws(RegisterError) -> JSON? { nil }

  public func bodies() throws(RegisterError) -> [Body] { bodyRecords }

  public func organizations(_ query: DirectoryQuery) throws(RegisterError) -> Page<Organization> {
    Page(rows: organizationRecords, total: organizationRecords.count)
  }

  public func people(_ query: DirectoryQuery) throws(RegisterError) -> Page<Person> {
    Page(rows: personRecords, total: personRecords.count)
  }

  public func meetings(_ query: MeetingQuery) throws(RegisterError) -> Page<MeetingRow> {
    var rows = meetingRecords.map(MeetingRow.init).filter { row in
      guard query.body == nil || row.body == query.body else { return false }
      guard query.states?.contains(row.state) != false, query.kinds?.contains(row.kind) != false else {
        return false
      }
      if query.from == nil && query.to == nil { return true }
      guard let date = row.schedule?.date else { return false }
      return query.from.map { date.latest >= $0 } != false && query.to.map { date.earliest <= $0 } != false
    }
    if query.newestFirst { rows.reverse() }
    return page(rows, query.offset, query.limit)
  }

  public func decisions(_ query: DecisionQuery) throws(RegisterError) -> Page<DecisionRow> {
    let rows = meetingRecords.filter {
      (query.body == nil || $0.body == query.body) && (query.meeting == nil || $0.id == query.meeting)
    }.flatMap { meeting in meeting.decisions.map { row($0, in: meeting, asOf: query.asOf) } }
    let found = rows.filter { row in
      query.standings?.contains(row.standing) != false
        && query.implementation.map { set in row.implementation.map(set.contains) ?? false } != false
        && (!query.overdueOnly || row.isOverdue)
        && (query.responsible == nil || row.owners.contains { $0.party == query.responsible })
    }
    return page(query.newestFirst ? found.reversed() : found, query.offset, query.limit)
  }

  public func activity(asOf day: CalendarDay) throws(RegisterError) -> [BodyID: BodyActivity] { [:] }

  public func search(_ phrase: String, limit: Int, offset: Int) throws(RegisterError) -> Page<SearchHit> {
    Page(rows: [], total: 0)
  }

  public func history(_ query: HistoryQuery) throws(RegisterError) -> Page<ChangeSet> {
    Page(rows: [], total: 0)
  }

  public func count(of kind: RecordKind) throws(RegisterError) -> Int {
    switch kind {
    case .office: 1
    case .organization: organizationRecords.count
    case .person: personRecords.count
    case .body: bodyRecords.count
    case .meeting: meetingRecords.count
    case .framework, .fund, .project: 0
    }
  }

  public func keys(of kind: RecordKind) throws(RegisterError) -> [RecordKey] {
    switch kind {
    case .office: [.office]
    case .organization: organizationRecords.map(\.key).sorted()
    case .person: personRecords.map(\.key).sorted()
    case .body: bodyRecords.map(\.key).sorted()
    case .meeting: meetingRecords.map(\.key).sorted()
    case .framework, .fund, .project: []
    }
  }

  public func unreadable() throws(RegisterError) -> [UnreadableFile] { [] }
  public func journalDamage() throws(RegisterError) -> [JournalDamage] { [] }
  public func conflicts() throws(RegisterError) -> [Conflict] { [] }

  public func perform(
    seen: [RecordKey: JSON], _ plan: (any Register) throws(RegisterError) -> ChangeSet
  ) throws(RegisterError) -> Receipt {
    throw .cannotWrite(path: "", errno: 30)
  }

  private func row(_ decision: Decision, in meeting: Meeting, asOf day: CalendarDay) -> DecisionRow {
    var row = DecisionRow(decision, in: meeting)
    let plenaries = meetingRecords.filter { $0.body == meeting.body && $0.timing.name == .held }
    row.isOverdue = Overdue.isOverdue(
      decision.deadline, implementation: decision.implementation,
      decided: decision.standing.adoption?.on.exact,
      plenaries: plenaries.compactMap(\.timing.schedule?.date.exact), on: day)
    return row
  }

  private func page<Row>(_ rows: [Row], _ offset: Int, _ limit: Int) -> Page<Row> {
    Page(rows: Array(rows.dropFirst(offset).prefix(limit)), total: rows.count)
  }

  private static func order(_ meeting: Meeting) -> Int {
    meeting.timing.schedule?.date.earliest.number ?? .max
  }
}
