import Domain
import Localization
import TerminalUI

/// Funds by state, a line each; what a narrow window leaves out stands below the list.
public struct FundsContent: Sendable {
  let page: Page

  init(_ register: any Register, _ around: Surroundings) throws(RegisterError) {
    let wording = Wording(register, around)
    let funds = try register.funds().sorted(in: around.language) { wording.text($0.name) }
    let sections = [FundStanding.Name.active, .proposed, .closed].compactMap { standing in
      let fitting = funds.filter { $0.standing.name == standing }
      return fitting.isEmpty ? nil : Self.section(wording(ScreenWords.funds(standing)), fitting, wording)
    }
    let none = PageSection.standing("", wording(ScreenWords.noFunds), [FundOffers.new])
    var page = Page(
      title: wording(ScreenWords.fundsTitle), note: funds.isEmpty ? "" : String(funds.count),
      sections: funds.isEmpty ? [none] : sections)
    page.offers = [FundOffers.new]
    self.page = page
  }

  private static func section(_ title: String, _ funds: [Fund], _ wording: Wording) -> PageSection {
    let language = wording.language
    var list = PageSection(
      title, note: String(funds.count),
      columns: [
        TableColumn(ScreenWords.acronym[language], width: .fixed(10), importance: 4),
        TableColumn(ScreenWords.name[language], width: .flexible(minimum: 24, weight: 3), importance: 6),
        TableColumn(ScreenWords.kind[language], width: .flexible(minimum: 13, maximum: 34), importance: 3),
        TableColumn(ScreenWords.boards[language], width: .flexible(minimum: 10, maximum: 30), importance: 1),
        TableColumn(ScreenWords.amounts[language], width: .flexible(minimum: 20, maximum: 34), importance: 5),
      ], wrapped: 1, hasHeader: true, lines: funds.map { line(of: $0, wording) })
    list.alsoWrapped = [2]
    return list
  }

  private static func line(of fund: Fund, _ wording: Wording) -> PageLine {
    let statement = FundStatement(fund)
    return PageLine(
      [
        TableCell(fund.acronym.map { wording.text($0) } ?? ""), TableCell(wording.text(fund.name)),
        TableCell(wording(fund.kind.phrase), shorter: [wording(fund.kind.short)]),
        boards(of: fund, wording), amounts(of: fund, statement, wording),
      ], style: fund.standing.name == .closed ? .muted : .plain, place: .fund(fund.id),
      glance: glance(of: fund, statement, wording), id: fund.id.text,
      offers: FundOffers(fund).all)
  }

  private static func boards(of fund: Fund, _ wording: Wording) -> TableCell {
    guard fund.boards.count > 1 else { return fund.boards.first.map { wording.bodyCell($0) } ?? "" }
    return TableCell(
      fund.boards.map { wording.body($0, .short) }.joined(separator: ", "),
      shorter: [wording(ScreenWords.boards(fund.boards.count))])
  }

  /// What says most of it: what came in; else what is bound, announced, budgeted, reported or aligned.
  private static func amounts(of fund: Fund, _ statement: FundStatement, _ wording: Wording) -> TableCell {
    let reported = MoneyTotals(fund.reported.filter { $0.of != .alignedPortfolio }.map(\.money))
    let aligned = MoneyTotals(fund.reported.filter { $0.of == .alignedPortfolio }.map(\.money))
    let known: [(MoneyTotals, (Phrase) -> Phrase)] = [
      (statement.received, ScreenWords.receivedAmount), (statement.committed, ScreenWords.committedAmount),
      (statement.pledged, ScreenWords.pledgedAmount),
      (MoneyTotals(fund.phases.compactMap(\.budget)), ScreenWords.budgetAmount),
      (reported, ScreenWords.reportedAmount), (statement.aligned, ScreenWords.alignedAmount),
      (aligned, ScreenWords.alignedAmount),
    ]
    guard let (totals, word) = known.first(where: { $0.0.all.contains { !$0.amount.isZero } }) else {
      return TableCell("–", style: .muted)
    }
    guard totals.all.count > 1 else {
      return Wording.cell([word(totals.phrase), word(totals.short)].map { wording($0) })
    }
    let count = ScreenWords.currencies(totals.all.count)
    return Wording.cell(
      [word(totals.phrase), word(totals.short), word(ScreenWords.within(count)), count].map { wording($0) })
  }

  private static func glance(
    of fund: Fund, _ statement: FundStatement, _ wording: Wording
  ) -> Glance {
    let language = wording.language
    var lines: [PageLine] = []
    func add(_ label: Phrase, _ value: String) {
      if !value.isEmpty { lines.append(.fact(label[language], value)) }
    }
    add(ScreenWords.kind, wording(fund.kind.phrase + ", " + fund.standing.name.phrase))
    add(FundFacts.boards(fund.boards.count), fund.boards.map { wording.body($0) }.joined(separator: ", "))
    for (label, totals) in [
      (FundFacts.pledged, statement.pledged), (FundFacts.committed, statement.committed),
      (FundFacts.received, statement.received), (FundFacts.allocated, statement.allocated),
    ] {
      let amounts = totals.all.filter { !$0.amount.isZero }
      add(label, wording(amounts.map(\.phrase).listed()))
    }
    for gap in statement.gaps {
      add(
        gap.reported.of.phrase.capitalized,
        wording(FundFacts.asReported(gap.reported.money, gap.reported.asAt)))
    }
    add(ScreenWords.purpose, fund.purpose.map { wording.text($0) } ?? "")
    return Glance(wording.text(fund.name), [.facts("", lines)])
  }
}
