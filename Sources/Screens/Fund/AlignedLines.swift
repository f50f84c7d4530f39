import Domain
import Localization
import TerminalUI

/// What donors finance themselves and align with the strategy: beside the contributions, and in none of their totals.
enum AlignedLines {
  static func sections(
    _ statement: FundStatement, of fund: Fund, _ offers: FundOffers, _ wording: Wording
  ) -> [PageSection] {
    let gaps = statement.gaps.filter { $0.reported.of == .alignedPortfolio }
    let reported = PageSection.facts(
      wording(FundFacts.aligned), gaps.map { ReportedLines.line(of: $0, offers, wording) })
    let listed: PageSection? =
      if !fund.aligned.isEmpty {
        programmes(of: fund, statement, offers, wording).offering(offers.newProgramme)
      } else if fund.kind == .alignedPortfolio {
        .empty(FundFacts.programmes, ScreenWords.noProgrammes, offers.newProgramme, wording)
      } else {
        nil
      }
    return (gaps.isEmpty ? [] : [reported.offering(offers.newTotal)]) + [listed].compactMap(\.self)
  }

  /// Columns that would be empty are left out.
  private static func programmes(
    of fund: Fund, _ statement: FundStatement, _ offers: FundOffers, _ wording: Wording
  ) -> PageSection {
    var remarks = NumberedRemarks(wording)
    let columns: [(column: TableColumn, cell: (AlignedProgramme) -> TableCell)] = [
      (
        TableColumn(wording(FundFacts.donor), width: .flexible(minimum: 14, maximum: 34), importance: 6),
        { wording.partyCell($0.donor) }
      ),
      (
        TableColumn(
          wording(FundFacts.programme), width: .flexible(minimum: 12, weight: 3), importance: 4),
        { TableCell($0.title.map { wording.text($0) } ?? "") }
      ),
      (
        TableColumn(
          wording(FundFacts.partners), width: .flexible(minimum: 12, maximum: 34, weight: 2), importance: 3),
        { wording.partiesCell($0.partners) }
      ),
      (
        TableColumn(wording(FundFacts.area), width: .flexible(minimum: 8, maximum: 24), importance: 1),
        { TableCell($0.area.map { wording.text($0) } ?? "") }
      ),
      (
        TableColumn(wording(FundFacts.amount), width: .fixed(26), alignment: .right, importance: 5),
        { TableCell($0.money.map { wording($0.phrase) } ?? "–") }
      ),
      (
        TableColumn(wording(FundFacts.asAt), width: .fixed(14), importance: 2),
        { TableCell(wording($0.asAt.phrase(.medium))) }
      ),
    ]
    let shown = columns.filter { _, cell in fund.aligned.contains { !cell($0).text.isEmpty } }
    let lines = fund.aligned.map { given in
      let mark = TableCell(remarks.mark(given.source, given.remark), style: .muted)
      return PageLine(
        shown.map { $0.cell(given) } + [mark], id: given.id.text, offers: offers.programme(given)
      ).leading(to: given.donor)
    }
    let total = statement.aligned.isEmpty ? "" : wording(ScreenWords.alignedInAll(statement.aligned))
    return PageSection(
      wording(FundFacts.programmes), note: String(fund.aligned.count),
      columns: shown.map(\.column) + [
        TableColumn(wording(FundFacts.note), width: .flexible(minimum: 4, maximum: 12), importance: 0)
      ], hasHeader: true, remark: [total, remarks.words].filter { !$0.isEmpty }.joined(separator: " "),
      lines: lines)
  }
}
