import CanonicalJSON

/// What a register holds, as far as references are held against it.
struct Inventory {
  let organizations: [OrganizationID: Organization]
  let people: [PersonID: Person]
  let bodies: [BodyID: Body]
  let frameworks: [FrameworkID: Framework]
  let funds: [FundID: Fund]
  let projects: [ProjectID: Project]
  let meetings: [MeetingRow]
  /// The meetings of each body, by date.
  let meetingsOfBody: [BodyID: [MeetingRow]]
  /// Records whose files cannot be read: they exist, and what refers to them is not to blame.
  private let unreadable: Set<RecordKey>
  private let meetingIDs: Set<String>
  private var decisions: Set<DecisionReference> = []
  private var items: Set<References.Target> = []
  /// References into meetings wait until every meeting was seen.
  private var waiting: [(record: RecordKey, target: References.Target, path: JSONPath)] = []

  init(_ register: any Register, unreadable files: [UnreadableFile]) throws(RegisterError) {
    organizations = Dictionary(
      try register.organizations(DirectoryQuery()).rows.map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
    people = Dictionary(
      try register.people(DirectoryQuery()).rows.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    bodies = Dictionary(try register.bodies().map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    frameworks = Dictionary(
      try register.frameworks().map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    funds = Dictionary(try register.funds().map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    projects = Dictionary(
      try register.projects(ProjectQuery()).rows.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    meetings = try register.meetings(MeetingQuery()).rows
    meetingsOfBody = Dictionary(grouping: meetings.filter { $0.body != nil }) { $0.body }
      .reduce(into: [:]) { if let body = $1.key { $0[body] = $1.value } }
    unreadable = Set(files.compactMap { RecordKey(path: $0.path) })
    meetingIDs = Set(meetings.map(\.id.text) + unreadable.filter { $0.kind == .meeting }.map(\.id))
  }

  mutating func note(_ meeting: Meeting) {
    for decision in meeting.decisions {
      decisions.insert(DecisionReference(meeting: meeting.id, decision: decision.id))
    }
    for item in meeting.agenda { items.insert(.item(item.id, of: meeting.id)) }
  }

  /// The organisations behind parties, without asking the register for each again.
  func affiliations(of parties: [Party]) -> Affiliations {
    Affiliations(
      of: parties, organization: { organizations[$0] }, body: { bodies[$0] }, person: { people[$0] })
  }

  /// What a record refers to that is not there; references into meetings are kept for ``remaining()``.
  mutating func findings(_ references: References, in record: RecordKey) -> [Finding] {
    var kinds = references.missing.map { FindingKind.danglingElement($0.kind, $0.id, at: $0.path) }
    for (target, path) in references.all {
      switch target {
      case .record(let kind, let id):
        if !exists(kind, id) { kinds.append(.danglingReference(kind, id, at: path)) }
      case .seat(let seat, let body):
        if let record = bodies[body], record.seat(seat) == nil {
          kinds.append(.danglingElement(.seat, seat.text, at: path))
        }
      case .result(let reference):
        if !exists(.framework, reference.framework.text) {
          kinds.append(.danglingReference(.framework, reference.framework.text, at: path))
        } else if let record = frameworks[reference.framework], record.result(reference.result) == nil {
          kinds.append(.danglingElement(.result, reference.result.text, at: path))
        }
      case .decision(let reference):
        if exists(.meeting, reference.meeting.text) {
          waiting.append((record, target, path))
        } else {
          kinds.append(.danglingReference(.meeting, reference.meeting.text, at: path))
        }
      case .item(_, let meeting):
        if exists(.meeting, meeting.text) {
          waiting.append((record, target, path))
        } else {
          kinds.append(.danglingReference(.meeting, meeting.text, at: path))
        }
      }
    }
    return kinds.map { Finding(record: record, kind: $0) }
  }

  /// References to decisions and points of the agenda that no readable meeting has.
  func remaining() -> [Finding] {
    let hidden = Set(unreadable.filter { $0.kind == .meeting }.map(\.id))
    return waiting.compactMap { record, target, path in
      switch target {
      case .decision(let reference):
        if decisions.contains(reference) || hidden.contains(reference.meeting.text) { return nil }
        return Finding(
          record: record, kind: .danglingElement(.decision, reference.decision.text, at: path))
      case .item(let item, let meeting):
        if items.contains(target) || hidden.contains(meeting.text) { return nil }
        return Finding(record: record, kind: .danglingElement(.agendaItem, item.text, at: path))
      case .record, .seat, .result: return nil
      }
    }
  }

  private func exists(_ kind: RecordKind, _ id: String) -> Bool {
    if unreadable.contains(where: { $0.kind == kind && $0.id == id }) { return true }
    return switch kind {
    case .organization: OrganizationID(id).map { organizations[$0] != nil } ?? false
    case .person: PersonID(id).map { people[$0] != nil } ?? false
    case .body: BodyID(id).map { bodies[$0] != nil } ?? false
    case .meeting: meetingIDs.contains(id)
    case .framework: FrameworkID(id).map { frameworks[$0] != nil } ?? false
    case .fund: FundID(id).map { funds[$0] != nil } ?? false
    case .project: ProjectID(id).map { projects[$0] != nil } ?? false
    case .office: true
    }
  }
}
