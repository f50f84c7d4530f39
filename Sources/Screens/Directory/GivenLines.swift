import Domain
import Localization
import TerminalUI

/// What a party gives: to each fund and in each currency, and beside that, in no total, what it aligns.
enum GivenLines {
  static func sections(
    by party: Party, _ register: any Register, _ wording: Wording
  ) throws(RegisterError) -> [PageSection] {
    let funds = try register.funds()
    let given = funds.flatMap { lines(of: party, to: $0, wording) }
    let aligned = funds.flatMap { programmes(of: party, with: $0, wording) }
    return (given.isEmpty ? [] : [contributions(given, wording)])
      + (aligned.isEmpty ? [] : [programmes(aligned, wording)])
  }

  private static func contributions(_ lines: [PageLine], _ wording: Wording) -> PageSection {
    func amount(_ title: Phrase, importance: Int) -> TableColumn {
      TableColumn(wording(title), width: .fixed(26), alignment: .right, importance: importance)
    }
    return PageSection(
      wording(ScreenWords.givesToFunds), note: String(lines.count),
      columns: [
        TableColumn(wording(FundFacts.fund), width: .flexible(minimum: 14, weight: 3), importance: 4),
        amount(FundFacts.pledged, importance: 1), amount(FundFacts.committed, importance: 2),
        amount(FundFacts.received, importance: 3),
      ], hasHeader: true, lines: lines)
  }

  private static func lines(of party: Party, to fund: Fund, _ wording: Wording) -> [PageLine] {
    let statement = FundStatement(fund)
    let rows = statement.rows.filter { $0.donor == party }.map { row in
      [row.standing.pledged, row.standing.committed, row.standing.received].map { amount in
        TableCell(amount.isZero ? "–" : wording(Money(amount, row.currency).phrase))
      }
    }
    let unstated = statement.unstated.filter { $0.donor == party }.map { _ in
      ["", "", TableCell(wording(FundFacts.amountNotStated), style: .muted)]
    }
    let budgeted = statement.budgeted.filter { $0.donor == party }.map { _ in
      ["", "", TableCell(wording(fund.budget.phrase + Phrase(same: ", ") + FundFacts.byPhasesShort))]
    }
    return (rows + budgeted + unstated).map {
      PageLine([name(of: fund, wording)] + $0, place: .fund(fund.id))
    }
  }

  private static func programmes(_ lines: [PageLine], _ wording: Wording) -> PageSection {
    PageSection(
      wording(FundFacts.programmes), note: String(lines.count),
      columns: [
        TableColumn(wording(FundFacts.programme), width: .flexible(minimum: 14, weight: 3), importance: 2),
        TableColumn(
          wording(FundFacts.fund), width: .flexible(minimum: 14, maximum: 34, weight: 2), importance: 1),
        TableColumn(wording(FundFacts.amount), width: .fixed(26), alignment: .right, importance: 3),
      ], hasHeader: true, lines: lines)
  }

  private static func programmes(of party: Party, with fund: Fund, _ wording: Wording) -> [PageLine] {
    fund.aligned.filter { $0.donor == party }.map { programme in
      PageLine(
        [
          TableCell(programme.title.map { wording.text($0) } ?? "–"), name(of: fund, wording),
          TableCell(programme.money.map { wording($0.phrase) } ?? "–"),
        ], place: .fund(fund.id))
    }
  }

  private static func name(of fund: Fund, _ wording: Wording) -> TableCell {
    let forms: [NameForm] = [.both, .long, .short]
    return Wording.cell(forms.map { wording(Names.phrase(fund.name, fund.acronym, $0)) })
  }
}
