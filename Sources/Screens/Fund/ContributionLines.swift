import Domain
import Localization
import TerminalUI

/// Each contribution with its steps below it.
enum ContributionLines {
  static func section(of fund: Fund, _ offers: FundOffers, _ wording: Wording) -> PageSection? {
    guard !fund.contributions.isEmpty else {
      guard fund.kind != .alignedPortfolio else { return nil }
      return .empty(
        FundFacts.contributions, ScreenWords.noContributions, offers.newContribution, wording)
    }
    var remarks = NumberedRemarks(wording)
    let lines = fund.contributions.flatMap { Self.lines(of: $0, to: fund, offers, &remarks, wording) }
    return PageSection(
      wording(ScreenWords.contributionsByStep), note: String(fund.contributions.count),
      columns: [
        TableColumn(
          wording(ScreenWords.donorOrStep), width: .flexible(minimum: 18, weight: 3), importance: 5),
        TableColumn(wording(ScreenWords.state), width: .fixed(20), importance: 4),
        TableColumn(
          wording(FundFacts.amount), width: .flexible(minimum: 30, maximum: 46), alignment: .right,
          importance: 3),
        TableColumn(wording(ScreenWords.date), width: .fixed(14), importance: 2),
        TableColumn(wording(FundFacts.note), width: .flexible(minimum: 4, maximum: 30), importance: 1),
      ], hasHeader: true, remark: remarks.words, lines: lines
    ).offering(offers.newContribution)
  }

  private static func lines(
    of given: Contribution, to fund: Fund, _ offers: FundOffers, _ remarks: inout NumberedRemarks,
    _ wording: Wording
  ) -> [PageLine] {
    var donor = wording.donorCell(given.donor, through: given.through)
    if let purpose = given.purpose {
      donor.shorter.insert(donor.text, at: 0)
      donor.text += " – " + wording.text(purpose)
    }
    var head = PageLine(
      [
        donor, state(of: given, to: fund, wording), outstanding(of: given, wording), "",
        TableCell(remarks.mark(given.source, given.remark), style: .muted),
      ], style: given.state == .cancelled ? .muted : .plain, id: given.id.text)
    head.offers = offers.contribution(given)
    return [head.leading(to: given.donor)] + given.steps.map { line(of: $0, in: given, offers, wording) }
  }

  private static func state(of given: Contribution, to fund: Fund, _ wording: Wording) -> TableCell {
    guard let state = given.state else {
      if fund.isBudgeted(given) { return TableCell(wording(FundFacts.byPhasesShort)) }
      return TableCell(wording(FundFacts.amountNotStated), style: .muted)
    }
    return TableCell(wording(state.phrase), style: state == .received ? .good : nil)
  }

  /// What has not come yet, where that is not all of it.
  private static func outstanding(of given: Contribution, _ wording: Wording) -> TableCell {
    let rest = given.standing.outstanding
    guard given.steps.count > 1, !rest.isZero, let currency = given.currency else { return "" }
    let isOfPledge = given.standing.pledged >= given.standing.committed
    return TableCell(
      wording(ScreenWords.toCome(Money(rest, currency), isOfPledge: isOfPledge)), style: .muted)
  }

  private static func line(
    of step: ContributionStep, in given: Contribution, _ offers: FundOffers, _ wording: Wording
  ) -> PageLine {
    PageLine(
      [
        TableCell(wording(step.kind.phrase), shorter: [wording(step.kind.short)]).prefixed(by: "  "), "",
        TableCell(step.money.map { wording($0.phrase) } ?? ""),
        TableCell(wording(step.on.phrase(.medium))), TableCell(step.note ?? "", style: .muted),
      ], style: given.state == .cancelled ? .muted : .plain, id: step.id.text,
      offers: offers.step(step, of: given))
  }
}
