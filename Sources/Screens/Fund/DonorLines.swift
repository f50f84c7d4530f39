import Domain
import Localization
import TerminalUI

/// What each donor pledged, committed and gave, one table for each currency, since none is converted and bars of two do not compare.
enum DonorLines {
  static func sections(
    _ statement: FundStatement, _ offers: FundOffers, _ wording: Wording
  ) -> [PageSection] {
    var sections = statement.received.all.map(\.currency).map { currency in
      section(statement.rows.filter { $0.currency == currency }, currency, statement, wording)
        .offering(offers.newContribution)
    }
    if let last = sections.indices.last { sections[last].remark = wording(ScreenWords.contributionLegend) }
    return sections
  }

  private static func section(
    _ rows: [FundStatement.Row], _ currency: Currency, _ statement: FundStatement, _ wording: Wording
  ) -> PageSection {
    let whole = rows.map { ends(of: $0.standing).last ?? .zero }.max() ?? .zero
    var lines = rows.map { line(of: $0, whole: whole, wording) }
    if rows.count > 1 {
      let totals = [statement.pledged, statement.committed, statement.received].map { $0[currency] }
      lines.append(
        PageLine(
          [TableCell(wording(ScreenWords.total))] + totals.map { amount($0, wording) },
          style: .strong))
    }
    func column(_ title: Phrase, importance: Int) -> TableColumn {
      TableColumn(wording(title), width: .fixed(22), alignment: .right, importance: importance)
    }
    return PageSection(
      wording(ScreenWords.contributions(in: currency)), note: String(rows.count),
      columns: [
        TableColumn(
          wording(FundFacts.donor), width: .flexible(minimum: 14, maximum: 34), importance: 6),
        column(FundFacts.pledged, importance: 3), column(FundFacts.committed, importance: 4),
        column(FundFacts.received, importance: 5), AmountBar.column(importance: 2),
      ], hasHeader: true, lines: lines)
  }

  private static func line(
    of row: FundStatement.Row, whole: DecimalNumber, _ wording: Wording
  ) -> PageLine {
    let standing = row.standing
    let amounts = [standing.pledged, standing.committed, standing.received].map { amount($0, wording) }
    return PageLine(
      [wording.donorCell(row.donor, through: row.through)] + amounts + [
        AmountBar.cell(ends(of: standing), of: whole)
      ], id: "\(row.currency) \(wording.donorCell(row.donor, through: row.through).text)"
    ).leading(to: row.donor)
  }

  private static func amount(_ amount: DecimalNumber, _ wording: Wording) -> TableCell {
    TableCell(amount.isZero ? "–" : wording(amount.phrase))
  }

  /// Where each pattern of its bar ends: what came, what is bound, what was announced.
  private static func ends(of standing: ContributionStanding) -> [DecimalNumber] {
    let bound = max(standing.received, standing.committed)
    return [standing.received, bound, max(bound, standing.pledged)]
  }
}

extension Wording {
  /// A donor with the fund out of which it gives: `UN (PBF)`.
  func donorCell(_ donor: Party, through: FundID?) -> TableCell {
    guard let through else { return partyCell(donor) }
    return TableCell(party(donor, .short) + " (" + self(names.phrase(through)) + ")")
  }
}
