import Domain
import Localization
import TerminalUI

/// A decision as lines of the register: its own, and one for each responsible party when there are several (sketch E).
enum DecisionLines {
  /// Where follow-up is the question, the parties and the news come first; in the register the decision itself.
  static func columns(_ scope: DecisionScope, _ language: Language) -> [TableColumn] {
    let isFollowUp =
      switch scope {
      case .open, .overdue, .meeting: true
      case .all, .body: false
      }
    return [
      TableColumn(ScreenWords.symbol[language], width: .fixed(18), importance: 6),
      TableColumn(
        ScreenWords.decision[language], width: .flexible(minimum: 22, weight: 4),
        importance: isFollowUp ? 0 : 5),
      TableColumn(
        ScreenWords.responsible[language], width: .flexible(minimum: 22, maximum: 26, weight: 2),
        importance: isFollowUp ? 5 : 2),
      TableColumn(ScreenWords.due[language], width: .fixed(12), importance: isFollowUp ? 3 : 1),
      TableColumn(ScreenWords.state[language], width: .fixed(14), importance: 4),
      TableColumn(ScreenWords.news[language], width: .fixed(10), importance: isFollowUp ? 2 : 0),
    ]
  }

  static func lines(of row: DecisionRow, _ wording: Wording) -> [PageLine] {
    var decision = PageLine(
      [
        RowSections.symbol(of: row, wording), wording.gist(of: row),
        wording.responsibleCell(row), RowSections.due(row, wording),
        RowSections.state(of: row, wording), news(row.owners.compactMap(\.lastNews).max(), wording),
      ], mark: RowSections.mark(of: row), place: .decision(row.reference),
      id: row.reference.decision.text)
    decision.offers = FollowUpOffers.offers(on: row, wording)
    decision.targets = decision.offers.isEmpty ? [] : row.targets
    guard row.owners.count > 1 else { return [decision] }
    return [decision] + row.owners.map { line(of: $0, row, wording) }
  }

  private static func line(of owner: DecisionRow.Owner, _ row: DecisionRow, _ wording: Wording) -> PageLine {
    var party = wording.partyCell(owner.party).prefixed(by: "  ")
    if case .body(let id) = owner.party, let pillar = wording.names.body(id)?.pillar {
      party.shorter.append("  " + wording.text(pillar))
    }
    var line = PageLine(
      [
        "", "", party, "",
        TableCell(
          wording(owner.status.phrase), shorter: [ScreenWords.notRelevant[wording.language]],
          style: owner.status == .done ? .good : row.isOverdue && owner.status.isOpen ? .alert : nil),
        news(owner.lastNews, wording),
      ], place: .decision(row.reference), owner: owner.id, id: owner.id.text)
    line.offers = FollowUpOffers.offers(on: row, owner, wording)
    line.targets = line.offers.isEmpty ? [] : row.targets.filter { $0.party == owner.party }
    return line
  }

  private static func news(_ day: CalendarDay?, _ wording: Wording) -> TableCell {
    day.map { wording.near($0) } ?? ""
  }
}
