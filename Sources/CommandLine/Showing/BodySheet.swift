import Domain
import Localization

extension Session {
  /// A body with its seats, rules, lineage and work.
  func sheet(_ body: Body) throws(CommandLineError) -> FactSheet {
    let names = try names()
    let name = names.phrase(.body(body.id), .both)[language]
    var sheet = FactSheet("\(name) · \(body.id)", language: language)
    try addIdentity(of: body, names, to: &sheet)
    addSeats(of: body, names, to: &sheet)
    try addRules(of: body, names, to: &sheet)
    try addWork(of: body, names, to: &sheet)
    try addSeatsHeld(by: .body(body.id), names, to: &sheet)
    try addFrameworks(ledBy: .body(body.id), names, to: &sheet)
    try addResults(concerning: body.key, names, to: &sheet)
    sheet.keep(body.sources)
    return sheet
  }

  private func addIdentity(
    of body: Body, _ names: Names, to sheet: inout FactSheet
  ) throws(CommandLineError) {
    let register = try register()
    let day = try asOf()
    let (bodies, funds) = try asking { () throws(RegisterError) in
      (try register.bodies(), try register.funds())
    }
    let sources = body.sources
    sheet.fact(FactWords.nameInOther, body.name[language.other], sources.aboutName)
    sheet.fact(FactWords.kind, body.kind.phrase, sources.about("kind"))
    sheet.fact(
      FactWords.state, body.standing.asOf(day).phrase(names, names.gender(of: .body(body.id))),
      sources.about("standing"))
    sheet.fact(FactWords.parent, body.parent.map { names.phrase($0) }, sources.about("parent"))
    sheet.fact(FactWords.serves, body.serves.map { names.phrase($0) }.listed(), sources.about("serves"))
    sheet.fact(
      FactWords.groupsBelow, bodies.filter { $0.isGroup(under: body) }.map { names.phrase($0.id) }.listed())
    sheet.fact(
      FactWords.servedBy, bodies.filter { $0.serves.contains(body.id) }.map { names.phrase($0.id) }.listed())
    sheet.fact(
      ScreenWords.governs,
      funds.filter { $0.boards.contains(body.id) }.map { names.phrase($0.id, .both) }.listed())
    sheet.fact(
      FactWords.belonging(body.kind), body.organization.map { names.phrase($0) },
      sources.about("organization"))
    sheet.fact(StrandWords.label(of: body.kind), body.pillar?.phrase, sources.about("pillar"))
    sheet.fact(
      FactWords.continues, body.predecessors.map { names.phrase($0) }.listed(), sources.about("predecessors"))
    sheet.fact(FactWords.purpose, body.purpose?.phrase, sources.about("purpose"))
    let established = sources.about("established")
    sheet.fact(FactWords.established, (body.established?.on ?? .notStated).phrase(.long), established)
    sheet.fact(FactWords.establishedBy, body.established?.by?.phrase, established)
    sheet.fact(FactWords.establishedAt, body.established?.place?.phrase, established)
    sheet.fact(
      FactWords.establishingMeeting,
      body.established?.meeting.map { names.fullTitle(of: $0, .short) + " (\($0))" }, established)
    sheet.fact(FactWords.zone, body.zone, sources.about("zone"))
    sheet.fact(FactWords.remark, body.remark?.phrase, sources.about("remark"))
  }

  private func addSeats(of body: Body, _ names: Names, to sheet: inout FactSheet) {
    let columns: [ListColumn] = [
      .plain(ListWords.identifier), .plain(FactWords.role), .words(FactWords.holder), .plain(FactWords.from),
      .plain(FactWords.to), .words(FactWords.principal), .words(FactWords.alternate),
    ]
    let rows = body.seats.map { seat in
      (
        cells: [
          seat.id.text, seat.role.phrase[language], holder(of: seat, names),
          seat.term.from.phrase(.medium)[language], seat.term.to?.phrase(.medium)[language] ?? "",
          seat.principal.map { names.phrase($0)[language] } ?? "",
          seat.alternate.map { names.phrase($0)[language] } ?? "",
        ],
        sources: (seat.source.map { [$0] } ?? body.sources.about("seats"))
          + (seat.remark.map { [SourceNote(remark: $0)] } ?? [])
      )
    }
    sheet.list(FactWords.seats, columns, rows)
  }

  private func holder(of seat: Seat, _ names: Names) -> String {
    let holder = seat.holder.map { names.phrase($0)[language] } ?? ListWords.vacant[language]
    guard let through = seat.through else { return holder }
    return holder + " " + SeatWords.through(names.appellation(through, .short))[language]
  }

  private func addRules(of body: Body, _ names: Names, to sheet: inout FactSheet) throws(CommandLineError) {
    sheet.section(FactWords.rules)
    for rule in body.seatRules {
      sheet.fact(
        FactWords.seatRule, RuleWords.seatRule(rule, names),
        rule.source.map { [$0] } ?? body.sources.about("seatRules"))
    }
    sheet.fact(
      FactWords.quorum, body.quorum.map { RuleWords.quorum($0) } ?? NoRuleWords.quorum,
      (body.quorum?.source).map { [$0] } ?? [])
    sheet.fact(
      FactWords.adoption, body.adoption.map { RuleWords.adoption($0) } ?? NoRuleWords.adoption,
      (body.adoption?.source).map { [$0] } ?? [])
    let plenary = names.isPlenary(body.id)
    sheet.fact(
      FactWords.cadence, body.cadence.map { RuleWords.cadence($0, plenary: plenary) } ?? NoRuleWords.cadence,
      (body.cadence?.source).map { [$0] } ?? body.sources.about("cadence"))
    try addRotation(of: body, names, to: &sheet)
    let register = try register()
    let office = try asking { () throws(RegisterError) in try register.settings() }
    sheet.fact(FactWords.periods, RuleWords.periods(ResolvedPeriods(body: body, office: office)))
    let pattern = body.numbering.decision ?? office.numbering.decision ?? Numbering.standard.decision
    sheet.fact(FactWords.numbering, pattern)
    sheet.fact(FactWords.minutesTitle, body.minutesTitle?.choice)
  }

  /// Who chairs in turn, who is in the troika, and how large a delegation may be.
  private func addRotation(of body: Body, _ names: Names, to sheet: inout FactSheet) throws(CommandLineError)
  {
    let register = try register()
    let day = try asOf()
    if let rotation = body.rotation {
      let next = try asking { () throws(RegisterError) in try register.nextInTurn(of: body, on: day) }
      sheet.fact(
        RotationWords.rotation, RotationWords.rotation(rotation, names), rotation.source.map { [$0] } ?? [])
      sheet.fact(RotationWords.next, next.map { names.phrase($0) })
    }
    if let limit = body.delegationLimit {
      sheet.fact(RotationWords.delegations, RotationWords.limit(limit), limit.source.map { [$0] } ?? [])
    }
    guard let troika = body.troika else { return }
    sheet.fact(RotationWords.troika, RotationWords.troika(troika, names), troika.source.map { [$0] } ?? [])
    let chaired = try asking { () throws(RegisterError) in try register.chaired(of: troika) }
    for (place, seat) in RotationRule.troika(of: chaired, on: day) {
      sheet.fact(place.phrase.capitalized, seat.holder.map { names.phrase($0) })
    }
  }

  private func addWork(of body: Body, _ names: Names, to sheet: inout FactSheet) throws(CommandLineError) {
    let register = try register()
    let day = try asOf()
    let (work, meetings, decisions) = try asking { () throws(RegisterError) in
      (
        try register.activity(asOf: day)[body.id] ?? BodyActivity(),
        try register.meetings(MeetingQuery(body: body.id, limit: 0)).total,
        try register.decisions(DecisionQuery(body: body.id, asOf: day, limit: 0)).total
      )
    }
    sheet.section(FactWords.work)
    sheet.fact(FactWords.last, work.last.map { named($0, names) })
    sheet.fact(FactWords.next, work.next.map { named($0, names) } ?? ListWords.nonePlanned[language])
    sheet.fact(FactWords.meetings, String(meetings))
    sheet.fact(FactWords.decisions, String(decisions))
    sheet.fact(FactWords.open, String(work.open))
    sheet.fact(FactWords.overdue, String(work.overdue))
  }

  private func named(_ meeting: MeetingRow, _ names: Names) -> String {
    "\(names.title(of: meeting)[language]), \(date(of: meeting)) (\(meeting.id))"
  }
}
