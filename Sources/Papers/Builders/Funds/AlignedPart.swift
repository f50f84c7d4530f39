import Domain
import Localization

/// Programmes that donors finance themselves and align with the strategy: apart, since their amounts stand in no total of contributions.
enum AlignedPart {
  static func write(_ fund: Fund, _ statement: FundStatement, into composer: inout Composer) {
    let reported = statement.gaps.filter { $0.reported.of == .alignedPortfolio }
    guard !fund.aligned.isEmpty || !reported.isEmpty else { return }
    composer.heading(Phrase(en: "Aligned programmes", fr: "Programmes alignés"))
    composer.note(
      Phrase(
        en: "Alignment is not contribution: these amounts stand in no total of the fund.",
        fr: "L’alignement n’est pas une contribution : ces montants n’entrent dans aucun total du fonds."))
    if !fund.aligned.isEmpty { composer.table(columns, rows(fund, composer) + totals(statement, composer)) }
    FundParts.gaps(
      reported, Phrase(en: "Reported aligned portfolio", fr: "Portefeuille aligné déclaré"), into: &composer)
  }

  private static let columns = [
    TableColumn(FundFacts.donor), TableColumn(FundFacts.programme), TableColumn(FundFacts.partners),
    TableColumn(FundFacts.area), TableColumn(FundFacts.asAt), TableColumn(FundFacts.amount, .right),
  ]

  private static func rows(_ fund: Fund, _ composer: Composer) -> [Table.Row] {
    fund.aligned.map { aligned in
      let names = composer.names
      return Table.Row(
        id: aligned.id.text,
        [
          composer.passage(names.phrase(aligned.donor)),
          aligned.title.map { composer.passage($0) } ?? Passage(),
          composer.passage(aligned.partners.map { names.phrase($0, .short) }.joined(separator: "\n")),
          aligned.area.map { composer.passage($0) } ?? Passage(),
          composer.passage(aligned.asAt.phrase(.long)),
          composer.passage(aligned.money?.phrase ?? Phrase(same: "–")),
        ])
    }
  }

  private static func totals(_ statement: FundStatement, _ composer: Composer) -> [Table.Row] {
    statement.aligned.all.map { total in
      composer.row(
        "total-\(total.currency)",
        [Phrase(en: "Total aligned", fr: "Total aligné"), .empty, .empty, .empty, .empty, total.phrase],
        isTotal: true)
    }
  }
}
