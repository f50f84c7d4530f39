import Domain
import Localization

/// What several papers on funds have in common.
enum FundParts {
  static func identity(of fund: Fund, into composer: inout Composer) {
    let names = composer.names
    composer.facts([
      (Phrase(en: "Acronym", fr: "Sigle"), fund.acronym.map { composer.passage($0.phrase) }),
      (Phrase(en: "Kind", fr: "Nature"), composer.passage(fund.kind.phrase.capitalized)),
      (Phrase(en: "State", fr: "État"), composer.passage(standing(of: fund))),
      (FundFacts.administrator, fund.administrator.map { composer.passage(names.phrase($0)) }),
      (
        FundFacts.boards(fund.boards.count),
        composer.passage(fund.boards.map { names.phrase($0) }.joined(separator: "\n"))
      ),
      (
        RelationWords.serves,
        fund.serves.isEmpty
          ? nil : composer.passage(fund.serves.map { names.phrase($0, .both) }.joined(separator: "\n"))
      ),
      (FundFacts.established, fund.established.map { composer.passage($0.phrase(.long)) }),
      (Phrase(en: "Purpose", fr: "Objet"), fund.purpose.map { composer.passage($0) }),
    ])
    if let remark = fund.remark, !remark.isEmpty { composer.add(.note(composer.passage(remark))) }
  }

  private static func standing(of fund: Fund) -> Phrase {
    let state = fund.standing.name.phrase.capitalized
    guard case .closed(let on, let instrument) = fund.standing else { return state }
    let day = on.map { Phrase(same: " ") + $0.adverb } ?? .empty
    return state + day + (instrument.map { Phrase(same: " (") + $0.phrase + ")" } ?? .empty)
  }

  /// `Norway`, `United Nations (through PBF)`.
  static func donor(_ donor: Party, through fund: FundID?, _ names: Names) -> Phrase {
    guard let fund else { return names.phrase(donor) }
    let other = names.phrase(fund)
    return names.phrase(donor)
      + Phrase(en: " (through \(other.en))", fr: " (par l’intermédiaire de : \(other.fr))")
  }

  /// The phases of a project's own budget.
  static func phases(of fund: Fund, _ title: Phrase, into composer: inout Composer) {
    guard !fund.phases.isEmpty else { return }
    composer.heading(title)
    composer.table(
      [
        TableColumn(FundFacts.phase), TableColumn(ProjectWords.term), TableColumn(FundFacts.budget, .right),
        TableColumn(FundFacts.allocated, .right), TableColumn(Phrase(en: "State", fr: "État")),
      ],
      fund.phases.map { phase in
        Table.Row(
          id: phase.id.text,
          [
            composer.passage(phase.title), composer.passage(phase.term.span),
            composer.passage(phase.budget?.phrase ?? Phrase(same: "–")),
            composer.passage(phase.allocated?.phrase ?? Phrase(same: "–")),
            composer.passage(phase.isCompleted == true ? FundFacts.completed : .empty),
          ])
      })
  }

  static let allocationColumns = [
    TableColumn(FundFacts.project), TableColumn(FundFacts.decision),
    TableColumn(Phrase(en: "Date", fr: "Date")),
    TableColumn(FundFacts.allocated, .right), TableColumn(FundFacts.disbursed, .right),
  ]

  static func allocation(_ allocation: Allocation, _ composer: Composer) -> Table.Row {
    let names = composer.names
    let purpose = allocation.project.map { composer.passage(names.phrase($0, .long)) }
    let paid = MoneyTotals(allocation.disbursements.map(\.money))
    return Table.Row(
      id: allocation.id.text,
      [
        purpose ?? allocation.title.map { composer.passage($0) } ?? composer.passage(Phrase(same: "–")),
        composer.passage(allocation.decision.map { names.decisionInFull($0).capitalized } ?? .empty),
        composer.passage(allocation.on.date?.phrase(.long) ?? .empty),
        composer.passage(allocation.money.phrase),
        composer.passage(paid.phrase),
      ])
  }

  /// Totals that somebody reported, each beside what is itemised of the same.
  static func gaps(_ gaps: [FundStatement.Gap], _ title: Phrase, into composer: inout Composer) {
    guard !gaps.isEmpty else { return }
    composer.heading(title)
    composer.table(
      [
        TableColumn(Phrase(en: "Total", fr: "Total")), TableColumn(FundFacts.asAt),
        TableColumn(FundFacts.reported, .right), TableColumn(FundFacts.itemised, .right),
        TableColumn(FundFacts.difference, .right),
      ],
      gaps.map { gap in
        let currency = gap.reported.money.currency
        return composer.row(
          gap.reported.id.text,
          [
            gap.reported.of.phrase.capitalized, gap.reported.asAt.phrase(.long), gap.reported.money.phrase,
            Money(gap.itemised, currency).phrase, Money(gap.difference, currency).phrase,
          ])
      })
    for gap in gaps { provenance(of: gap.reported, into: &composer) }
  }

  /// Who reported a total, and what is remarked on it.
  private static func provenance(of total: ReportedTotal, into composer: inout Composer) {
    let document = total.source?.document.map { SourceWords.document($0) + " (\($0))" }
    let sources = [document, total.source?.outside.map { Phrase(same: $0) }].compactMap(\.self)
    let remarks = [total.remark, total.source?.remark].compactMap(\.self).filter { !$0.isEmpty }
    var parts = remarks.map { composer.passage($0) }
    if !sources.isEmpty {
      let words = Phrase(en: "Source: ", fr: "Source : ") + sources.joined(separator: ", ") + "."
      parts.insert(composer.passage(words), at: 0)
    }
    guard !parts.isEmpty else { return }
    composer.add(.note(parts.joined(" ", composer.language)))
  }
}

extension RegisterFrame {
  func paper(_ kind: PaperKind, of fund: Fund) -> Paper {
    paper(kind, on: fund.name, called: fund.acronym?.en ?? fund.acronym?.fr ?? fund.id.text)
  }
}
