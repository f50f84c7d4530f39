import Domain
import Localization

/// The annex of board decisions: what the bodies that govern a fund decided, and the allocations that follow from each (domain §4).
struct BoardDecisionsBuilder: PaperBuilder {
  func build(
    _ request: PaperRequest, register: any Register, asOf: CalendarDay, language: Language
  ) throws(RegisterError) -> Paper {
    guard let id = request.fund else { throw .invalid(.fund, .missing) }
    let fund = try register.fund(id)
    let frame = try RegisterFrame(request, register: register, asOf: asOf, language: language)
    var paper = frame.paper(.boardDecisions, of: fund)
    var composer = frame.composer
    var told: Set<DecisionReference> = []
    for board in fund.boards {
      composer.heading(frame.names.phrase(board))
      let rows = try register.decisions(DecisionQuery(body: board, asOf: asOf)).rows.filter { $0.isAdopted }
      told.formUnion(rows.map(\.reference))
      decisions(rows, of: fund, into: &composer)
    }
    if fund.boards.isEmpty {
      composer.say(
        Phrase(
          en: "No body that governs the fund is recorded.",
          fr: "Aucune instance de gouvernance du fonds n’est enregistrée."))
    }
    others(of: fund, told, into: &composer)
    paper.blocks = composer.blocks
    return paper
  }

  private func decisions(_ rows: [DecisionRow], of fund: Fund, into composer: inout Composer) {
    composer.table(
      [
        TableColumn(Phrase(en: "Symbol", fr: "Cote")), TableColumn(Phrase(en: "Date", fr: "Date")),
        TableColumn(Phrase(en: "Decision", fr: "Décision")), TableColumn(FundFacts.allocations),
        TableColumn(Phrase(en: "Follow-up", fr: "Suivi")),
      ],
      rows.map { row in
        let text = row.title.flatMap { $0.isEmpty ? nil : $0 } ?? row.text
        let following = fund.allocations.filter { $0.decision == row.reference }
        return Table.Row(
          id: "\(row.reference.meeting)/\(row.reference.decision)",
          [
            composer.passage(composer.names.decisionInFull(row).capitalized),
            composer.passage(row.decided?.phrase(.long) ?? .empty), composer.passage(text),
            composer.passage(
              following.map { composer.names.allocation($0.id, of: fund.id) }.joined(separator: "\n")),
            composer.passage(FollowUpWords.state(row.implementation, overdue: row.isOverdue)),
          ])
      }, otherwise: Phrase(en: "No decision is recorded.", fr: "Aucune décision n’est enregistrée."))
  }

  /// Allocations that go back to no decision of these bodies.
  private func others(of fund: Fund, _ told: Set<DecisionReference>, into composer: inout Composer) {
    let rest = fund.allocations.filter { allocation in
      allocation.decision.map { !told.contains($0) } ?? true
    }
    guard !rest.isEmpty else { return }
    composer.heading(
      Phrase(
        en: "Allocations without a decision of these bodies",
        fr: "Allocations sans décision de ces instances"))
    composer.table(FundParts.allocationColumns, rest.map { FundParts.allocation($0, composer) })
  }
}

extension DecisionRow {
  fileprivate var isAdopted: Bool { standing == .adopted || standing == .adoptedAsAmended }
}
