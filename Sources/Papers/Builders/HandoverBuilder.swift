import Domain
import Localization

/// Handover dossier for an incoming chair: who sits where, what is open, and what lies ahead (domain §4).
struct HandoverBuilder: PaperBuilder {
  func build(
    _ request: PaperRequest, register: any Register, asOf: CalendarDay, language: Language
  ) throws(RegisterError) -> Paper {
    let frame = try RegisterFrame(request, register: register, asOf: asOf, language: language)
    guard let body = frame.body else { throw .invalid(.body, .missing) }
    var paper = frame.paper(.handover)
    var composer = frame.composer
    try HandoverChairs(frame: frame, body: body).write(into: &composer)
    HandoverSeats(frame: frame, body: body).write(into: &composer)
    try HandoverOpenItems(frame: frame, body: body).write(into: &composer)
    try HandoverRoadMap(frame: frame, body: body).write(into: &composer)
    paper.blocks = composer.blocks
    return paper
  }
}

/// The chair that leaves, the one in office and the next.
struct HandoverChairs {
  let frame: RegisterFrame
  let body: Body

  func write(into composer: inout Composer) throws(RegisterError) {
    composer.heading(Phrase(en: "Chair", fr: "Présidence"))
    let places = RotationRule.troika(of: body, on: frame.asOf)
    var facts: [(label: Phrase, value: Passage?)] = Troika.Place.allCases.reversed().map { place in
      let seat = places.first { $0.place == place }?.seat
      return (place.phrase.capitalized, seat.map { composer.passage(words(of: $0)) })
    }
    let affiliations = try frame.register.affiliations(of: body.rotation?.order ?? [])
    let next = RotationRule.next(in: body, on: frame.asOf, affiliations: affiliations)
    facts.append((RotationWords.next, next.map { composer.passage(frame.names.phrase($0)) }))
    facts.append(
      (
        RotationWords.rotation,
        body.rotation.map { composer.passage(RotationWords.rotation($0, frame.names)) }
      ))
    let known = facts.filter { $0.value != nil }
    if known.isEmpty {
      composer.say(Phrase(en: "No chair is recorded.", fr: "Aucune présidence n’est enregistrée."))
    } else {
      composer.facts(known)
    }
  }

  private func words(of seat: Seat) -> Phrase {
    let holder = seat.holder.map { frame.names.phrase($0) } ?? .empty
    guard seat.term.from.date != nil || seat.term.to?.date != nil else { return holder }
    return holder + " (" + seat.term.span.uncapitalized + ")"
  }
}

/// Every seat in office or to come, with who sits in it and until when.
struct HandoverSeats {
  let frame: RegisterFrame
  let body: Body

  func write(into composer: inout Composer) {
    composer.heading(Phrase(en: "Seats", fr: "Sièges"))
    let seats = body.seats.filter { !$0.term.hasEnded(by: frame.asOf) }
    composer.table(
      [
        TableColumn(Phrase(en: "Seat", fr: "Siège")), TableColumn(Phrase(en: "Holder", fr: "Titulaire")),
        TableColumn(Phrase(en: "Persons", fr: "Personnes")), TableColumn(Phrase(en: "Term", fr: "Mandat")),
      ],
      seats.map { seat in
        composer.row(
          seat.id.text,
          [
            seat.role.phrase.capitalized,
            seat.holder.map { frame.names.phrase($0) } ?? Phrase(en: "vacant", fr: "vacant"),
            [seat.principal, seat.alternate].compactMap { $0 }.map { frame.names.phrase($0) }
              .joined(separator: ", "), seat.term.span,
          ])
      }, otherwise: Phrase(en: "No seat is recorded.", fr: "Aucun siège n’est enregistré."))
  }
}

/// What the next chair takes over: decisions to be carried out, texts that are out, minutes that are not approved.
struct HandoverOpenItems {
  let frame: RegisterFrame
  let body: Body

  func write(into composer: inout Composer) throws(RegisterError) {
    composer.heading(Phrase(en: "Open items", fr: "Points ouverts"))
    let open = try frame.register.decisions(
      DecisionQuery(body: body.id, implementation: [.notStarted, .inProgress], asOf: frame.asOf)
    ).rows
    composer.heading(Phrase(en: "Decisions to be carried out", fr: "Décisions à mettre en œuvre"), level: 2)
    composer.table(
      [
        TableColumn(Phrase(en: "Symbol", fr: "Cote")), TableColumn(Phrase(en: "Decision", fr: "Décision")),
        TableColumn(Phrase(en: "Responsible", fr: "Responsable")),
        TableColumn(Phrase(en: "Deadline", fr: "Échéance")), TableColumn(Phrase(en: "Status", fr: "État")),
      ],
      open.filter(\.isOverdue).map { row($0, composer) }
        + open.filter { !$0.isOverdue }.map { row($0, composer) },
      otherwise: Phrase(en: "None is open.", fr: "Aucune n’est ouverte."))
    try silence(into: &composer)
    composer.heading(Phrase(en: "Minutes not approved", fr: "Comptes rendus non approuvés"), level: 2)
    try ComplianceMinutes(frame: frame).write([body], into: &composer)
  }

  private func row(_ row: DecisionRow, _ composer: Composer) -> Table.Row {
    let text = row.title.flatMap { $0.isEmpty ? nil : $0 } ?? row.text
    let waiting = row.owners.filter(\.status.isOpen).map { frame.names.phrase($0.party, .short) }
    let status = row.isOverdue ? Implementation.overdue : row.implementation?.phrase ?? .empty
    return Table.Row(
      id: "\(row.reference.meeting)/\(row.reference.decision)",
      [
        composer.passage(frame.names.decisionInFull(row).capitalized), composer.passage(text),
        composer.passage(waiting.isEmpty ? FollowUpRows.nobody : waiting.listed()),
        composer.passage(row.deadline?.phrase(.long) ?? .empty), composer.passage(status),
      ])
  }

  private func silence(into composer: inout Composer) throws(RegisterError) {
    let query = DecisionQuery(body: body.id, standings: [.circulated], asOf: frame.asOf)
    var rows: [Table.Row] = []
    for row in try frame.register.decisions(query).rows {
      let (meeting, decision) = try frame.register.decision(row.reference)
      guard let silence = decision.silence else { continue }
      let text = row.title.flatMap { $0.isEmpty ? nil : $0 } ?? row.text
      rows.append(
        Table.Row(
          id: "\(row.reference.meeting)/\(row.reference.decision)",
          [
            composer.passage(frame.names.decision(decision, in: meeting)), composer.passage(text),
            composer.passage(silence.end),
          ]))
    }
    guard !rows.isEmpty else { return }
    composer.heading(SilenceWords.section, level: 2)
    composer.table(
      [
        TableColumn(Phrase(en: "Symbol", fr: "Cote")), TableColumn(Phrase(en: "Text", fr: "Texte")),
        TableColumn(SilenceWords.ends),
      ], rows)
  }
}

/// What lies ahead: meetings, deadlines and terms that end, by their dates.
struct HandoverRoadMap {
  let frame: RegisterFrame
  let body: Body

  private typealias Step = (day: CalendarDay, id: String, date: Phrase, what: Phrase)

  func write(into composer: inout Composer) throws(RegisterError) {
    composer.heading(Phrase(en: "Road map", fr: "Feuille de route"))
    let steps = try (meetings() + proposal() + deadlines() + terms()).sorted {
      ($0.day, $0.id) < ($1.day, $1.id)
    }
    composer.table(
      [TableColumn(Phrase(en: "When", fr: "Date")), TableColumn(Phrase(en: "What", fr: "Étape"))],
      steps.map { composer.row($0.id, [$0.date, $0.what]) },
      otherwise: Phrase(en: "Nothing is planned yet.", fr: "Rien n’est encore prévu."))
  }

  private func ahead() throws(RegisterError) -> [MeetingRow] {
    try frame.register.meetings(
      MeetingQuery(body: body.id, from: frame.asOf, states: MeetingTiming.Name.ahead)
    ).rows
  }

  private func meetings() throws(RegisterError) -> [Step] {
    try ahead().compactMap { row in
      guard let date = row.schedule?.date else { return nil }
      return (date.earliest, row.id.text, date.phrase(.long), frame.names.title(of: row).capitalized)
    }
  }

  /// The day that the cadence proposes while no ordinary meeting is planned.
  private func proposal() throws(RegisterError) -> [Step] {
    guard let cadence = body.cadence, !(try ahead().contains { $0.kind == .ordinary }) else { return [] }
    let rows = try frame.register.meetings(MeetingQuery(body: body.id, kinds: [.ordinary])).rows
    let lead = ResolvedPeriods(body: body, office: frame.office).invitations
    guard let day = CadenceRule.proposal(for: cadence, after: rows, lead: lead, asOf: frame.asOf) else {
      return []
    }
    let noun = frame.names.meetingNoun(of: body.id).singular
    return [
      (
        day, "proposal", day.phrase(.long),
        Phrase(en: "Ordinary \(noun.en), proposed", fr: "\(noun.fr.capitalizingFirst) ordinaire, proposition")
      )
    ]
  }

  private func deadlines() throws(RegisterError) -> [Step] {
    let open = try frame.register.decisions(
      DecisionQuery(body: body.id, implementation: [.notStarted, .inProgress], asOf: frame.asOf)
    ).rows
    return open.compactMap { row in
      guard case .date(let day)? = row.deadline, day >= frame.asOf else { return nil }
      let due = Phrase(en: "Due: ", fr: "Échéance : ")
      return (
        day, "\(row.reference.meeting)/\(row.reference.decision)", day.phrase(.long),
        due + frame.names.decisionInFull(row)
      )
    }
  }

  private func terms() -> [Step] {
    body.seats.compactMap { seat in
      guard let end = seat.term.to?.date, end.earliest >= frame.asOf else { return nil }
      let who = seat.holder.map { frame.names.phrase($0) } ?? .empty
      return (
        end.earliest, seat.id.text, end.phrase(.long),
        Phrase(
          en: "End of term: \(who.en) (\(seat.role.phrase.en))",
          fr: "Fin de mandat : \(who.fr) (\(seat.role.phrase.fr))")
      )
    }
  }
}
