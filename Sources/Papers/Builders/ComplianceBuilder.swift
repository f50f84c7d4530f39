import Domain
import Localization

/// Calendar compliance: ordinary meetings due and missed, terms expired, minutes not approved (domain §4).
struct ComplianceBuilder: PaperBuilder {
  func build(
    _ request: PaperRequest, register: any Register, asOf: CalendarDay, language: Language
  ) throws(RegisterError) -> Paper {
    let frame = try RegisterFrame(request, register: register, asOf: asOf, language: language)
    let asked = if let body = frame.body { [body] } else { try register.bodies() }
    let bodies = asked.filter { !$0.standing.isReadOnly && $0.standing != .proposed }
      .sorted(in: language) { frame.names.phrase($0.id)[language] }
    var paper = frame.paper(.compliance)
    var composer = frame.composer
    composer.heading(Phrase(en: "Ordinary meetings", fr: "Réunions ordinaires"))
    try ComplianceMeetings(frame: frame).write(bodies, into: &composer)
    composer.heading(Phrase(en: "Seats", fr: "Sièges"))
    try ComplianceSeats(frame: frame).write(bodies, into: &composer)
    composer.heading(Phrase(en: "Minutes not approved", fr: "Comptes rendus non approuvés"))
    try ComplianceMinutes(frame: frame).write(bodies, into: &composer)
    paper.blocks = composer.blocks
    return paper
  }
}

/// Ordinary meetings due and held, body by body and period by period.
struct ComplianceMeetings {
  let frame: RegisterFrame

  func write(_ bodies: [Body], into composer: inout Composer) throws(RegisterError) {
    var isEmpty = true
    for body in bodies {
      guard let cadence = body.cadence, cadence.ordinaryPerYear > 0 else { continue }
      isEmpty = false
      try write(body, cadence, into: &composer)
    }
    if isEmpty {
      composer.say(
        Phrase(en: "No body has a recorded cadence.", fr: "Aucune périodicité n’est enregistrée."))
    }
  }

  private func write(_ body: Body, _ cadence: Cadence, into composer: inout Composer) throws(RegisterError) {
    let rows = try frame.register.meetings(MeetingQuery(body: body.id, kinds: [.ordinary])).rows
    composer.heading(frame.names.phrase(body.id), level: 2)
    composer.say(RuleWords.cadence(cadence, plenary: body.kind == .platform).capitalized + ".")
    composer.say(summary(body, cadence, rows))
    let first = max(cadence.trackedSince?.year ?? frame.asOf.year, frame.asOf.year - 9)
    let years = first <= frame.asOf.year ? Array(first...frame.asOf.year) : [frame.asOf.year]
    let entries = years.flatMap { year in
      CadenceRule.year(year, of: cadence, meetings: rows, asOf: frame.asOf).entries
    }
    composer.table(
      [TableColumn(Phrase(en: "Period", fr: "Période")), TableColumn(Phrase(en: "Meeting", fr: "Réunion"))],
      entries.map { entry in
        Table.Row(
          id: "\(body.id)-\(entry.period.year)-\(entry.period.index)",
          [
            composer.passage(CadenceWords.period(entry.period)),
            composer.passage(CadenceWords.state(entry.state)),
          ])
      })
    draw(body, cadence, rows, years, into: &composer)
  }

  /// How many were held each year, beside how many the cadence asks for.
  private func draw(
    _ body: Body, _ cadence: Cadence, _ rows: [MeetingRow], _ years: [Int], into composer: inout Composer
  ) {
    let held = Dictionary(
      grouping: rows.filter { $0.state == .held }, by: { $0.schedule?.date.year ?? $0.year })
    guard years.count > 1, years.contains(where: { held[$0] != nil }) else { return }
    composer.add(
      .chart(
        Chart(
          id: "cadence-\(body.id)",
          title: composer.passage(
            Phrase(en: "Ordinary meetings held each year", fr: "Réunions ordinaires tenues chaque année")),
          subject: composer.passage(Phrase(en: "Year", fr: "Année")),
          series: [
            composer.passage(Phrase(en: "Held", fr: "Tenues")),
            composer.passage(Phrase(en: "Due each year", fr: "Prévues par an")),
          ],
          categories: years.map { year in
            let numbers = [held[year]?.count ?? 0, cadence.ordinaryPerYear]
            return Chart.Category(
              id: String(year), name: composer.passage(Phrase(same: String(year))),
              figures: numbers.map { composer.figure(DecimalNumber($0), $0.grouped) })
          })))
  }

  private func summary(_ body: Body, _ cadence: Cadence, _ rows: [MeetingRow]) -> Phrase {
    guard let shortfall = CadenceRule.shortfall(of: cadence, meetings: rows, asOf: frame.asOf) else {
      return cadence.trackedSince == nil
        ? Phrase(
          en: "Nothing is due: no starting date is recorded.",
          fr: "Aucune réunion n’est exigible : aucune date de départ n’est enregistrée.")
        : Phrase(en: "Every meeting due was held.", fr: "Toutes les réunions exigibles ont été tenues.")
    }
    let noun = frame.names.meetingNoun(of: body.id).counted(shortfall.due)
    return Phrase(
      en: "Held: \(shortfall.held) of \(noun.en) due.",
      fr: "Tenues : \(shortfall.held) sur \(noun.fr) exigibles.")
  }
}

/// Seats whose term has ended without a successor, and chairs that nobody holds.
struct ComplianceSeats {
  let frame: RegisterFrame

  func write(_ bodies: [Body], into composer: inout Composer) throws(RegisterError) {
    let closed = Set(
      try frame.register.organizations(DirectoryQuery()).rows
        .filter { $0.closure?.isOver(by: frame.asOf) == true }.map(\.id))
    let rows = bodies.flatMap { body in
      body.seats.compactMap { row($0, body, closed, composer) }
        + (unrecorded(body, composer).map { [$0] } ?? [])
    }
    guard !rows.isEmpty else {
      return composer.say(
        Phrase(
          en: "No term has expired and no chair is vacant.",
          fr: "Aucun mandat n’a expiré et aucune présidence n’est vacante."))
    }
    composer.table(
      [
        TableColumn(Phrase(en: "Body", fr: "Instance")), TableColumn(Phrase(en: "Seat", fr: "Siège")),
        TableColumn(Phrase(en: "Holder", fr: "Titulaire")), TableColumn(Phrase(en: "Finding", fr: "Constat")),
      ], rows)
  }

  /// A body that meets under a chair whose chair was never recorded.
  private func unrecorded(_ body: Body, _ composer: Composer) -> Table.Row? {
    guard body.kind.isGroup, body.seats(SeatRole.presiding, on: frame.asOf).isEmpty,
      !body.seats.contains(where: { SeatRole.presiding.contains($0.role) })
    else { return nil }
    return Table.Row(
      id: "\(body.id)-none",
      [
        composer.passage(frame.names.phrase(body.id)), composer.passage(SeatRole.chair.phrase.capitalized),
        composer.passage(Phrase(same: "–")),
        composer.passage(Phrase(en: "none ever recorded", fr: "jamais enregistrée")),
      ])
  }

  private func row(
    _ seat: Seat, _ body: Body, _ closed: Set<OrganizationID>, _ composer: Composer
  ) -> Table.Row? {
    let finding: Phrase
    switch body.standing(of: seat, on: frame.asOf, closed: closed) {
    case .vacant where SeatRole.presiding.contains(seat.role):
      finding = Phrase(en: "vacant", fr: "siège vacant")
    case .termExpired:
      let end = seat.term.to?.date?.phrase(.long) ?? .empty
      finding = Phrase(en: "term ended: \(end.en)", fr: "fin du mandat : \(end.fr)")
    case .upcoming, .vacant, .inOffice, .ended: return nil
    }
    return Table.Row(
      id: "\(body.id)-\(seat.id)",
      [
        composer.passage(frame.names.phrase(body.id)), composer.passage(seat.role.phrase.capitalized),
        composer.passage(seat.holder.map { frame.names.phrase($0) } ?? Phrase(same: "–")),
        composer.passage(finding),
      ])
  }
}

/// Meetings held whose minutes are missing or not approved; records of the past that come from sources are settled.
struct ComplianceMinutes {
  let frame: RegisterFrame

  func write(_ bodies: [Body], into composer: inout Composer) throws(RegisterError) {
    var rows: [Table.Row] = []
    var approved = 0
    var past = 0
    for body in bodies {
      let query = MeetingQuery(body: body.id, to: frame.asOf, states: [.held])
      for row in try frame.register.meetings(query).rows where row.kind != .betweenMeetings {
        if row.minutes == .approved {
          approved += 1
        } else if let found = try self.row(row, body, composer) {
          rows.append(found)
        } else {
          past += 1
        }
      }
    }
    if past > 0 { composer.say(without(past)) }
    guard !rows.isEmpty else {
      if approved > 0 {
        composer.say(
          Phrase(
            en: "All minutes recorded are approved.",
            fr: "Tous les comptes rendus enregistrés sont approuvés."))
      } else if past == 0 {
        composer.say(
          Phrase(
            en: "No meeting held calls for minutes.", fr: "Aucune réunion tenue n’appelle de compte rendu."))
      }
      return
    }
    composer.table(
      [
        TableColumn(Phrase(en: "Body", fr: "Instance")), TableColumn(Phrase(en: "Meeting", fr: "Réunion")),
        TableColumn(Phrase(en: "Held", fr: "Tenue")), TableColumn(Phrase(en: "Minutes", fr: "Compte rendu")),
        TableColumn(Phrase(en: "Circulation due", fr: "À diffuser avant le")),
      ], rows)
  }

  /// Meetings of the past, known from sources, of which no minutes are recorded.
  private func without(_ count: Int) -> Phrase {
    count == 1
      ? Phrase(
        en: "Of one meeting of the past, known from sources, no minutes are recorded.",
        fr: "D’une réunion passée, connue par des sources, aucun compte rendu n’est enregistré.")
      : Phrase(
        en: "Of \(count) meetings of the past, known from sources, no minutes are recorded.",
        fr: "De \(count) réunions passées, connues par des sources, aucun compte rendu n’est enregistré.")
  }

  private func row(_ row: MeetingRow, _ body: Body, _ composer: Composer) throws(RegisterError) -> Table.Row?
  {
    let meeting = try frame.register.meeting(row.id)
    // Of a meeting that is known from sources, no minutes are owed here.
    guard row.minutes != nil || meeting.sources.isEmpty else { return nil }
    let periods = ResolvedPeriods(body: body, office: frame.office)
    let due = PreparationDates(of: meeting, periods: periods)?.minutesCirculated.phrase(.long)
    let state = row.minutes?.phrase ?? Phrase(en: "none drafted", fr: "non établi")
    return Table.Row(
      id: row.id.text,
      [
        composer.passage(frame.names.phrase(body.id, .short)),
        composer.passage(frame.names.title(of: meeting)),
        composer.passage(row.schedule?.date.phrase(.long) ?? .empty), composer.passage(state),
        composer.passage(due ?? .empty),
      ])
  }
}
