import Domain
import Localization

/// Implementation status for the next plenary: what is overdue first, then the rate by body and by owner (domain §4), and what
/// the decisions led to.
struct StatusBuilder: PaperBuilder {
  func build(
    _ request: PaperRequest, register: any Register, asOf: CalendarDay, language: Language
  ) throws(RegisterError) -> Paper {
    let frame = try RegisterFrame(request, register: register, asOf: asOf, language: language)
    let decisions = try frame.decisions()
    let rows = decisions.filter { $0.implementation != nil }
    var paper = frame.paper(.status)
    var composer = frame.composer
    FollowUpWords.totals(FollowUpTotals(rows), into: &composer)
    list(
      Phrase(en: "Overdue", fr: "Décisions en retard"), rows.filter(\.isOverdue).sorted(by: Self.earlier),
      frame,
      into: &composer)
    byBody(rows, frame, into: &composer)
    byOwner(rows, frame, into: &composer)
    list(
      Phrase(en: "Open, not overdue", fr: "Décisions ouvertes, sans retard"),
      rows.filter { $0.implementation?.isOpen == true && !$0.isOverdue }, frame, into: &composer)
    try ChainTable(frame: frame).write(decisions, into: &composer)
    paper.blocks = composer.blocks
    return paper
  }

  /// The longest overdue first; those due at a plenary that has passed come last.
  private static func earlier(_ first: DecisionRow, _ second: DecisionRow) -> Bool {
    switch (first.deadline, second.deadline) {
    case (.date(let left), .date(let right)): left < right
    case (.date, _): true
    default: false
    }
  }

  private func list(
    _ title: Phrase, _ rows: [DecisionRow], _ frame: RegisterFrame, into composer: inout Composer
  ) {
    guard !rows.isEmpty else { return }
    composer.heading(title)
    composer.table(
      [
        TableColumn(Phrase(en: "Symbol", fr: "Cote")), TableColumn(Phrase(en: "Decision", fr: "Décision")),
        TableColumn(Phrase(en: "Responsible", fr: "Responsable")),
        TableColumn(Phrase(en: "Deadline", fr: "Échéance")), TableColumn(Phrase(en: "Status", fr: "État")),
      ],
      rows.map { row in
        let text = row.title.flatMap { $0.isEmpty ? nil : $0 } ?? row.text
        let open = row.owners.filter(\.status.isOpen).map { frame.names.phrase($0.party, .short) }
        let responsible = row.owners.isEmpty ? FollowUpRows.nobody : open.listed()
        return Table.Row(
          id: "\(row.reference.meeting)/\(row.reference.decision)",
          [
            composer.passage(frame.names.decisionInFull(row).capitalized), composer.passage(text),
            composer.passage(responsible), composer.passage(row.deadline?.phrase(.long) ?? .empty),
            composer.passage(row.implementation?.phrase ?? .empty),
          ])
      })
  }

  private func byBody(_ rows: [DecisionRow], _ frame: RegisterFrame, into composer: inout Composer) {
    let totals = FollowUpTotals.byBody(rows)
    guard totals.count > 1 else { return }
    composer.heading(Phrase(en: "By body", fr: "Par instance"))
    let lines = totals.map { entry in
      let name =
        entry.body.map { frame.names.phrase($0) } ?? Phrase(en: "Other meetings", fr: "Autres réunions")
      return (id: entry.body?.text ?? "", name: name, totals: entry.totals)
    }
    rates(Nouns.body.singular, lines, FollowUpTotals(rows), into: &composer)
    drawRates("rates-bodies", Nouns.body.singular, lines, into: &composer)
  }

  private func byOwner(_ rows: [DecisionRow], _ frame: RegisterFrame, into composer: inout Composer) {
    let totals = FollowUpTotals.byOwner(rows)
    guard !totals.isEmpty else { return }
    composer.heading(Phrase(en: "By responsible party", fr: "Par responsable"))
    let lines = totals.enumerated().map { index, entry in
      (id: "owner-\(index)", name: frame.names.phrase(entry.party), totals: entry.totals)
    }
    let named = lines.sorted(in: frame.language) { $0.name[frame.language] }
    let late = named.enumerated()
      .sorted { ($1.element.totals.overdue, $0.offset) < ($0.element.totals.overdue, $1.offset) }.map(
        \.element)
    let subject = Phrase(en: "responsible party", fr: "responsable")
    rates(subject, late, nil, into: &composer)
    drawRates("rates-owners", subject, late, into: &composer)
  }

  /// More bars nobody compares.
  private static let mostBars = 15

  /// The rates as bars, where there are several to compare.
  private func drawRates(
    _ id: String, _ subject: Phrase, _ lines: [(id: String, name: Phrase, totals: FollowUpTotals)],
    into composer: inout Composer
  ) {
    let rated = lines.compactMap { line in line.totals.percent.map { (line, $0) } }.prefix(Self.mostBars)
    guard rated.count > 1 else { return }
    composer.add(
      .chart(
        Chart(
          id: id, title: composer.passage(Phrase(en: "Rate of implementation", fr: "Taux de mise en œuvre")),
          subject: composer.passage(subject.capitalized),
          categories: rated.map { line, percent in
            Chart.Category(
              id: line.id.isEmpty ? "other" : line.id, name: composer.passage(line.name.capitalized),
              figures: [composer.figure(DecimalNumber(percent), percent.percent)])
          })))
  }

  private func rates(
    _ subject: Phrase, _ lines: [(id: String, name: Phrase, totals: FollowUpTotals)], _ all: FollowUpTotals?,
    into composer: inout Composer
  ) {
    var rows = lines.map { rate($0.id, $0.name.capitalized, $0.totals, composer) }
    if let all { rows.append(rate("total", Phrase(en: "Total", fr: "Total"), all, composer, isTotal: true)) }
    composer.table(
      [
        TableColumn(subject.capitalized), TableColumn(Phrase(en: "Total", fr: "Total"), .right),
        TableColumn(Phrase(en: "Done", fr: "Réalisées"), .right),
        TableColumn(Phrase(en: "Open", fr: "Ouvertes"), .right),
        TableColumn(Phrase(en: "Overdue", fr: "En retard"), .right),
        TableColumn(Phrase(en: "Rate", fr: "Taux"), .right),
      ], rows)
  }

  private func rate(
    _ id: String, _ name: Phrase, _ totals: FollowUpTotals, _ composer: Composer, isTotal: Bool = false
  ) -> Table.Row {
    let numbers = [totals.total, totals.done, totals.open, totals.overdue].map {
      composer.passage($0.grouped)
    }
    let percent = totals.percent?.percent ?? Phrase(same: "–")
    return Table.Row(
      id: id, [composer.passage(name)] + numbers + [composer.passage(percent)], isTotal: isTotal)
  }
}
