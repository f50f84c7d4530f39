/// What an organisation, a body or a person owes and takes part in, besides the seats it holds.
///
/// Frameworks and projects are some dozens, and of meetings only those ahead are read, so that the answer costs no more in the
/// twentieth year than in the first.
public struct Involvement: Sendable {
  /// A document that is awaited from the party for a meeting ahead.
  public struct AwaitedDocument: Equatable, Sendable {
    public let meeting: MeetingID
    public let document: MeetingDocument
    /// When it is needed: its own date, else the day of the meeting.
    public let due: CalendarDay?
  }

  /// A report that a project owes which the party answers for.
  public struct AwaitedReport: Equatable, Sendable {
    public let project: Project
    public let report: ProjectReport
  }

  /// A project with the roles that the party has in it.
  public struct Participation: Equatable, Sendable {
    public let project: Project
    public let roles: [ProjectPartner.Role]
  }

  /// A result for which the party answers or which it supports.
  public struct Charge: Equatable, Sendable {
    public let result: ResultReference
    public let role: Answerable.Role
  }

  /// An action of a review that is open with the party.
  public struct OpenAction: Equatable, Sendable {
    public let framework: FrameworkID
    public let point: ReviewPoint
  }

  /// Open decisions for which it answers: overdue ones first, then by deadline.
  public let decisions: [DecisionRow]
  /// How many there are, should not all be given.
  public let decisionCount: Int
  public let actions: [OpenAction]
  public let documents: [AwaitedDocument]
  public let reports: [AwaitedReport]
  public let projects: [Participation]
  public let results: [Charge]

  /// How far ahead meetings are looked at for the documents they await.
  static let daysAhead = 90
  static let mostMeetings = 50

  /// - Parameter most: how many open decisions are given.
  public init(
    of party: Party, in register: any Register, asOf day: CalendarDay, most: Int = 200
  ) throws(RegisterError) {
    let open = try register.decisions(
      DecisionQuery(
        implementation: [.notStarted, .inProgress], responsible: party, asOf: day, limit: most))
    decisions = Self.byDeadline(open.rows)
    decisionCount = open.total
    let frameworks = try register.frameworks()
    actions = Self.actions(of: party, in: frameworks)
    results = Self.charges(of: party, in: frameworks)
    documents = try Self.documents(of: party, in: register, asOf: day)
    let all = try register.projects(ProjectQuery()).rows
    projects = all.compactMap { project in
      let roles = project.partners.filter { party.answers(to: $0.party) }.map(\.role)
      return roles.isEmpty ? nil : Participation(project: project, roles: roles)
    }
    reports = all.filter { project in project.reportingParties.contains { party.answers(to: $0) } }
      .flatMap { project in project.reportsAwaited.map { AwaitedReport(project: project, report: $0) } }
      .sorted { one, other in (one.report.due?.number ?? .max) < (other.report.due?.number ?? .max) }
  }

  private static func byDeadline(_ rows: [DecisionRow]) -> [DecisionRow] {
    func place(_ row: DecisionRow) -> (Int, Int) {
      let day = if case .date(let day)? = row.deadline { day.number } else { Int.max }
      return (row.isOverdue ? 0 : 1, day)
    }
    return rows.enumerated().sorted { one, other in
      let (first, second) = (place(one.element), place(other.element))
      return first == second ? one.offset < other.offset : first < second
    }.map(\.element)
  }

  private static func actions(of party: Party, in frameworks: [Framework]) -> [OpenAction] {
    let found = frameworks.filter { $0.closedRefusal == nil }.flatMap { framework in
      framework.reviews.flatMap(\.points).filter { point in
        point.implementation?.isOpen == true
          && point.responsible.contains { party.answers(to: $0.party) && $0.status.isOpen }
      }.map { OpenAction(framework: framework.id, point: $0) }
    }
    func day(_ action: OpenAction) -> Int {
      if case .date(let day)? = action.point.deadline { day.number } else { .max }
    }
    return found.sorted { day($0) < day($1) }
  }

  private static func charges(of party: Party, in frameworks: [Framework]) -> [Charge] {
    frameworks.flatMap { framework in
      framework.results.flatMap { result in
        let roles = result.answerable.filter { party.answers(to: $0.party) }.map(\.role)
        // One that answers by several of its posts does so once.
        return roles.enumerated().filter { !roles[..<$0.offset].contains($0.element) }.map {
          Charge(
            result: ResultReference(framework: framework.id, result: result.id), role: $0.element)
        }
      }
    }
  }

  private static func documents(
    of party: Party, in register: any Register, asOf day: CalendarDay
  ) throws(RegisterError) -> [AwaitedDocument] {
    let ahead = try register.meetings(
      MeetingQuery(
        from: day, to: day.adding(days: daysAhead),
        states: [.planned, .convened, .inSession, .suspended, .postponed], limit: mostMeetings)
    ).rows
    var found: [AwaitedDocument] = []
    for row in ahead {
      for document in try register.meeting(row.id).documents {
        guard let author = document.from, party.answers(to: author), document.languages.overall == .awaited
        else { continue }
        found.append(
          AwaitedDocument(
            meeting: row.id, document: document, due: document.due ?? row.schedule?.date.earliest))
      }
    }
    return found.sorted { ($0.due?.number ?? .max) < ($1.due?.number ?? .max) }
  }
}

extension Party {
  /// Whether what is addressed to another party is the business of this one: an organisation also answers for its posts.
  public func answers(to other: Party) -> Bool {
    if case .organization(let organization) = self, case .post(_, let home) = other {
      return home == organization
    }
    return other == self
  }
}

extension Project {
  /// Who owes its reports: those who lead it, and where nobody does those who carry it out.
  public var reportingParties: [Party] {
    let leading = partners.filter { $0.role == .lead }
    return (leading.isEmpty ? partners.filter { $0.role == .implementing } : leading).map(\.party)
  }
}
