import Domain
import Localization
import TerminalUI

/// The phases of a project's own budget, with what of each is allocated.
enum PhaseLines {
  static func section(of fund: Fund, _ offers: FundOffers, _ wording: Wording) -> PageSection? {
    guard !fund.phases.isEmpty else {
      guard fund.kind == .projectBudget else { return nil }
      return .empty(FundFacts.phases, ScreenWords.noPhases, offers.newPhase, wording)
    }
    func amount(_ title: Phrase, importance: Int) -> TableColumn {
      TableColumn(wording(title), width: .fixed(26), alignment: .right, importance: importance)
    }
    return PageSection(
      wording(FundFacts.phases), note: String(fund.phases.count),
      columns: [
        TableColumn(wording(FundFacts.phase), width: .flexible(minimum: 8, maximum: 30), importance: 7),
        TableColumn(
          wording(ScreenWords.termColumn), width: .flexible(minimum: 11, maximum: 30), importance: 3),
        amount(FundFacts.budget, importance: 6), amount(FundFacts.allocated, importance: 5),
        TableColumn(wording(ScreenWords.state), width: .fixed(10), importance: 4),
        AmountBar.column(upTo: 24, importance: 2),
      ], hasHeader: true, remark: wording(ScreenWords.phaseLegend),
      lines: fund.phases.map { line(of: $0, offers, wording) }
    ).offering(offers.newPhase)
  }

  private static func line(of phase: FundPhase, _ offers: FundOffers, _ wording: Wording) -> PageLine {
    let years = [phase.term.from.date, phase.term.to?.date].compactMap { $0?.year }.map(String.init)
    let term = years.isEmpty ? [""] : [wording.span(phase.term), years.joined(separator: "–")]
    return PageLine(
      [
        TableCell(wording.text(phase.title)), Wording.cell(term),
        TableCell(phase.budget.map { wording($0.phrase) } ?? "–"),
        TableCell(phase.allocated.map { wording($0.phrase) } ?? "–"),
        TableCell(phase.isCompleted == true ? wording(FundFacts.completed) : ""), bar(of: phase),
      ], id: phase.id.text, offers: offers.phase(phase))
  }

  private static func bar(of phase: FundPhase) -> TableCell {
    guard let budget = phase.budget?.amount else { return "" }
    let allocated = phase.allocated?.amount ?? .zero
    let whole = max(budget, allocated)
    return AmountBar.cell([min(budget, allocated), allocated, whole], of: whole)
  }
}
