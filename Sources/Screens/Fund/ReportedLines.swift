import Domain
import Localization
import TerminalUI

/// What somebody reported of a fund, each total with its day, what is itemised of the same, and what nothing explains.
enum ReportedLines {
  static func section(
    _ gaps: [FundStatement.Gap], of fund: Fund, _ offers: FundOffers, _ wording: Wording
  ) -> PageSection? {
    let gaps = gaps.filter { $0.reported.of != .alignedPortfolio }
    let title = ScreenWords.reportedAndItemised
    guard !gaps.isEmpty else {
      return fund.kind == .pooled
        ? .empty(title, ScreenWords.noReportedTotals, offers.newTotal, wording) : nil
    }
    return .facts(wording(title), gaps.map { line(of: $0, offers, wording) }).offering(offers.newTotal)
  }

  static func line(of gap: FundStatement.Gap, _ offers: FundOffers, _ wording: Wording) -> PageLine {
    let (total, currency) = (gap.reported, gap.reported.money.currency)
    let words = ScreenWords.gap(
      FundFacts.asReported(total.money, total.asAt), itemised: Money(gap.itemised, currency),
      difference: Money(gap.difference, currency))
    var line = PageLine.fact(
      wording(total.of.phrase.capitalized), wording(words), note: wording.mark(total.source),
      mark: gap.difference.isZero ? "" : TableCell("!", style: .warning))
    line.id = total.id.text
    line.offers = offers.total(total)
    return line
  }
}
