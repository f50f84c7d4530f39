import CanonicalJSON

/// Goes through the whole register and says what is damaged, what breaks a hard rule and what to be warned of (domain §2, design §4).
public enum Check {
  /// Damage first, and of it files that cannot be read; then broken rules, then warnings; within these by record.
  public static func findings(
    in register: any Register, asOf day: CalendarDay
  ) throws(RegisterError) -> [Finding] {
    let unreadable = try register.unreadable()
    var findings = unreadable.map {
      Finding(record: RecordKey(path: $0.path) ?? .office, kind: .unreadable($0))
    }
    findings += try register.journalDamage().map {
      Finding(record: .office, kind: .damagedJournal(path: $0.path, line: $0.line))
    }
    findings += try register.conflicts().map { Finding(record: $0.record, kind: .conflict($0)) }
    findings += try records(in: register, unreadable: unreadable, asOf: day)
    return findings.enumerated()
      .sorted {
        ($0.element.rank, $0.element.record, $0.offset) < ($1.element.rank, $1.element.record, $1.offset)
      }
      .map(\.element)
  }

  private static func records(
    in register: any Register, unreadable: [UnreadableFile], asOf day: CalendarDay
  ) throws(RegisterError) -> [Finding] {
    var inventory = try Inventory(register, unreadable: unreadable)
    var findings = directory(&inventory)
    findings += bodies(&inventory, asOf: day)
    findings += results(&inventory, asOf: day)
    var numbers = NumberChecks()
    for row in inventory.meetings {
      guard
        let meeting = try register.present({ () throws(RegisterError) -> Meeting in
          try register.meeting(row.id)
        })
      else { continue }
      inventory.note(meeting)
      findings += inventory.findings(meeting.references, in: meeting.key)
      findings += CycleChecks.findings(on: meeting)
      findings += MeetingChecks.findings(on: meeting)
      findings += numbers.findings(on: meeting)
      let body = meeting.body.flatMap { inventory.bodies[$0] }
      let affiliations = inventory.affiliations(of: [meeting.chair?.party].compactMap { $0 })
      findings += MeetingChecks.chair(of: meeting, body: body, affiliations: affiliations, asOf: day)
      let siblings = meeting.body.flatMap { inventory.meetingsOfBody[$0] } ?? []
      let previous = meeting.timing.isAhead ? PreviousMeeting.find(before: meeting, among: siblings) : nil
      findings += MeetingWarnings.findings(on: meeting, body: body, previous: previous, asOf: day)
      findings += MeetingWarnings.sameDay(meeting, among: siblings)
    }
    return findings + inventory.remaining()
  }

  private static func directory(_ inventory: inout Inventory) -> [Finding] {
    var findings = CycleChecks.findings(among: inventory.organizations)
    for organization in inventory.organizations.values {
      findings += inventory.findings(organization.references, in: organization.key)
    }
    for person in inventory.people.values {
      findings += inventory.findings(person.references, in: person.key)
    }
    return findings
  }

  private static func bodies(_ inventory: inout Inventory, asOf day: CalendarDay) -> [Finding] {
    var findings = CycleChecks.findings(among: inventory.bodies)
    let closures = inventory.organizations.compactMapValues(\.closure)
    for body in inventory.bodies.values.sorted(by: { $0.id < $1.id }) {
      findings += inventory.findings(body.references, in: body.key)
      let affiliations = inventory.affiliations(of: body.seats.compactMap(\.holder))
      findings += SeatChecks.findings(on: body, affiliations: affiliations, asOf: day)
      findings += symbols(of: body, inventory)
      let meetings = inventory.meetingsOfBody[body.id] ?? []
      findings += BodyWarnings.findings(
        on: body, meetings: meetings, people: inventory.people, closures: closures, asOf: day)
    }
    return findings
  }

  private static func results(_ inventory: inout Inventory, asOf day: CalendarDay) -> [Finding] {
    var findings = CycleChecks.findings(among: inventory.frameworks)
    for framework in inventory.frameworks.values.sorted(by: { $0.id < $1.id }) {
      findings += inventory.findings(framework.references, in: framework.key)
      findings += CycleChecks.findings(on: framework)
      findings += FrameworkWarnings.findings(on: framework, asOf: day)
    }
    for fund in inventory.funds.values.sorted(by: { $0.id < $1.id }) {
      findings += inventory.findings(fund.references, in: fund.key)
      findings += FundWarnings.findings(on: fund)
    }
    for project in inventory.projects.values.sorted(by: { $0.id < $1.id }) {
      findings += inventory.findings(project.references, in: project.key)
      findings += ProjectWarnings.findings(on: project, asOf: day)
    }
    return findings
  }
}

extension Check {
  /// Told on the second of two bodies only.
  private static func symbols(of body: Body, _ inventory: Inventory) -> [Finding] {
    let earlier = inventory.bodies.values.filter { $0.id < body.id }.sorted { $0.id < $1.id }
    guard !body.standing.isReadOnly,
      let other = SymbolName.holder(of: body.acronym, besides: body.id, among: earlier),
      let name = SymbolName.of(body.acronym, body.id)
    else { return [] }
    return [Finding(record: body.key, kind: .symbolsAlike(name, also: other.id))]
  }
}

extension Finding {
  fileprivate var rank: Int {
    switch (severity, kind) {
    case (_, .unreadable), (_, .damagedJournal): 0
    case (.damage, _): 1
    case (.brokenRule, _): 2
    case (.warning, _): 3
    }
  }
}
