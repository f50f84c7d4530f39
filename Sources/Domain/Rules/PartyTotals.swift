/// What all parties sit in, owe and take part in, counted in one go for a list of them; none costs a question of its own.
public struct PartyTotals: Sendable {
  /// The counts of one party.
  public struct Entry: Equatable, Sendable {
    /// The bodies in which it has a seat on that day.
    public var bodies: [BodyID] = []
    public var open = 0
    public var overdue = 0
    public var reportsOwed = 0
    public var projects: [ProjectID] = []
    public var results = 0
  }

  private var entries: [Party: Entry] = [:]

  /// Of nobody.
  public init() {}

  public init(_ register: any Register, asOf day: CalendarDay) throws(RegisterError) {
    for body in try register.bodies() {
      for seat in body.seats(on: day) {
        add([seat.holder, seat.through, seat.principal.map(Party.person), seat.alternate.map(Party.person)]) {
          if $0.bodies.last != body.id { $0.bodies.append(body.id) }
        }
      }
    }
    let open = try register.decisions(
      DecisionQuery(implementation: [.notStarted, .inProgress], asOf: day))
    for row in open.rows {
      add(row.owners.map(\.party)) {
        $0.open += 1
        $0.overdue += row.isOverdue ? 1 : 0
      }
    }
    for project in try register.projects(ProjectQuery()).rows {
      add(project.partners.map(\.party)) { $0.projects.append(project.id) }
      let owed = project.reportsOwed(on: day).count
      if owed > 0 { add(project.reportingParties) { $0.reportsOwed += owed } }
    }
    for result in try register.frameworks().flatMap(\.results) {
      add(result.answerable.map(\.party)) { $0.results += 1 }
    }
  }

  public subscript(party: Party) -> Entry { entries[party] ?? Entry() }

  /// Changes the entry of each party once; what a post does its organisation does.
  private mutating func add(_ parties: [Party?], _ change: (inout Entry) -> Void) {
    let meant = Set(
      parties.compactMap { party -> Party? in
        if case .post(_, of: let home?)? = party { .organization(home) } else { party }
      })
    for party in meant { change(&entries[party, default: Entry()]) }
  }
}
