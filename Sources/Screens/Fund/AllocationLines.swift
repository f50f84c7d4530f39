import Domain
import Localization
import TerminalUI

/// What the boards gave and to what, each with the decision behind it and what was paid out of it.
enum AllocationLines {
  static func section(
    of fund: Fund, _ statement: FundStatement, _ offers: FundOffers, _ wording: Wording
  ) -> PageSection? {
    guard !fund.allocations.isEmpty else {
      guard fund.kind == .pooled || fund.kind == .quickImpact else { return nil }
      return .empty(FundFacts.allocations, ScreenWords.noAllocations, offers.newAllocation, wording)
    }
    var remarks = NumberedRemarks(wording)
    let lines = fund.allocations.flatMap { Self.lines(of: $0, offers, &remarks, wording) }
    func amount(_ title: Phrase, importance: Int) -> TableColumn {
      TableColumn(wording(title), width: .fixed(26), alignment: .right, importance: importance)
    }
    return PageSection(
      wording(FundFacts.allocations), note: wording(statement.allocated.phrase),
      columns: [
        TableColumn(wording(FundFacts.project), width: .flexible(minimum: 20, weight: 3), importance: 5),
        amount(FundFacts.allocated, importance: 4), amount(FundFacts.disbursed, importance: 3),
        TableColumn(wording(ScreenWords.date), width: .fixed(14), importance: 2),
        TableColumn(wording(FundFacts.note), width: .flexible(minimum: 4, maximum: 30), importance: 1),
      ], hasHeader: true, remark: remarks.words, lines: lines
    ).offering(offers.newAllocation)
  }

  private static func lines(
    of given: Allocation, _ offers: FundOffers, _ remarks: inout NumberedRemarks, _ wording: Wording
  ) -> [PageLine] {
    let purpose = given.project.map { wording.names.phrase($0, .both) } ?? given.title?.phrase ?? .empty
    let paid = MoneyTotals(given.disbursements.map(\.money))
    let head = PageLine(
      [
        TableCell(wording(purpose)), TableCell(wording(given.money.phrase)),
        TableCell(paid.isEmpty ? "–" : wording(paid.phrase)), TableCell(wording(given.on.phrase(.medium))),
        TableCell(remarks.mark(given.source, given.remark), style: .muted),
      ], place: given.project.map(Place.project), id: given.id.text,
      offers: offers.allocation(given) + [Chain.Link.allocation(given.id, of: offers.fund.id).offer])
    return [head] + decision(of: given, offers, wording)
      + given.disbursements.map { line(of: $0, given, offers, wording) }
  }

  private static func decision(
    of given: Allocation, _ offers: FundOffers, _ wording: Wording
  ) -> [PageLine] {
    guard let decision = given.decision else { return [] }
    let name = wording(ScreenWords.byDecision + wording.names.decisionInFull(decision))
    return [
      PageLine(
        [TableCell("  " + name), "", "", "", ""], place: .decision(decision),
        id: given.id.text + decision.decision.text, offers: offers.allocation(given))
    ]
  }

  private static func line(
    of paid: Disbursement, _ given: Allocation, _ offers: FundOffers, _ wording: Wording
  ) -> PageLine {
    PageLine(
      [
        TableCell("  " + wording(FundFacts.disbursement)), "", TableCell(wording(paid.money.phrase)),
        TableCell(wording(paid.on.phrase(.medium))), TableCell(paid.note ?? "", style: .muted),
      ], id: paid.id.text, offers: offers.disbursement(paid, of: given))
  }
}
