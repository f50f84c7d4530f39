import Domain
import Localization
import TerminalUI

/// Decisions as lines: those with several responsible bodies show each of them below.
public struct DecisionsContent: Sendable {
  /// Decisions listed at once; narrower scopes and the palette find the others.
  static let most = 1_000

  let scope: DecisionScope
  let page: Page

  init(_ scope: DecisionScope, _ register: any Register, _ around: Surroundings) throws(RegisterError) {
    self.scope = scope
    let wording = Wording(register, around)
    let found = try register.decisions(Self.query(scope, around))
    let totals = Self.totals(found.rows)
    page = Page(
      title: Self.title(scope, wording),
      note: ScreenWords.shown(found.rows.count, of: found.total)[around.language],
      sections: [
        PageSection(
          "", columns: Self.columns(around.language), hasHeader: true,
          emptyText: ScreenWords.noDecisions[around.language],
          lines: found.rows.flatMap { Self.lines(of: $0, wording) }),
        .text(ScreenWords.totals[around.language], [ScreenWords.followUp(totals)[around.language]]),
      ])
  }

  private static func query(_ scope: DecisionScope, _ around: Surroundings) -> DecisionQuery {
    var query = DecisionQuery(asOf: around.today, newestFirst: true, limit: most)
    switch scope {
    case .all: break
    case .open: query.implementation = [.notStarted, .inProgress]
    case .overdue: query.overdueOnly = true
    case .body(let id): query.body = id
    case .meeting(let id):
      query.meeting = id
      query.newestFirst = false
    }
    return query
  }

  private static func title(_ scope: DecisionScope, _ wording: Wording) -> String {
    let language = wording.language
    switch scope {
    case .all: return FrameWords.register[language]
    case .open: return ScreenWords.openAsAt(wording.day(wording.today, .long))[language]
    case .overdue: return ScreenWords.overdueAsAt(wording.day(wording.today, .long))[language]
    case .body(let id): return FrameWords.decisions[language] + ", " + wording.body(id)
    case .meeting(let id): return FrameWords.decisions[language] + ", " + wording(wording.names.title(of: id))
    }
  }

  private static func columns(_ language: Language) -> [TableColumn] {
    [
      TableColumn(ScreenWords.symbol[language], width: .fixed(14), importance: 6),
      TableColumn(ScreenWords.decision[language], width: .flexible(minimum: 14, weight: 4), importance: 3),
      TableColumn(
        ScreenWords.responsible[language], width: .flexible(minimum: 12, maximum: 30, weight: 2),
        importance: 5),
      TableColumn(ScreenWords.due[language], width: .fixed(14), importance: 2),
      TableColumn(ScreenWords.state[language], width: .fixed(13), importance: 4),
      TableColumn(ScreenWords.news[language], width: .fixed(13), importance: 1),
    ]
  }

  private static func lines(of row: DecisionRow, _ wording: Wording) -> [PageLine] {
    let single = row.owners.count == 1 ? row.owners[0] : nil
    let words = wording.text(row.title ?? row.text)
    var lines = [
      PageLine(
        [
          TableCell(wording.symbol(row)), TableCell(words),
          TableCell(wording.parties(row.owners.map(\.party))),
          TableCell(wording.deadline(row.deadline)),
          TableCell(RowSections.state(of: row, wording), style: row.isOverdue ? .alert : nil),
          TableCell(news(row.owners.compactMap(\.lastNews).max(), wording)),
        ], mark: row.isOverdue ? TableCell("!", style: .alert) : "", place: .decision(row.reference))
    ]
    guard single == nil else { return lines }
    for owner in row.owners {
      lines.append(
        PageLine(
          [
            "", "", TableCell("  " + wording.party(owner.party, .short)), "",
            TableCell(wording(owner.status.phrase)),
            TableCell(news(owner.lastNews, wording)),
          ], style: .muted, place: .decision(row.reference)))
    }
    return lines
  }

  private static func news(_ day: CalendarDay?, _ wording: Wording) -> String {
    day.map { wording.day($0) } ?? ""
  }

  private static func totals(_ rows: [DecisionRow]) -> ScreenWords.Totals {
    let open = rows.filter { $0.implementation != nil }
    return ScreenWords.Totals(
      action: open.count, done: open.count { $0.implementation == .done },
      inProgress: open.count { $0.implementation == .inProgress },
      notStarted: open.count { $0.implementation == .notStarted }, overdue: open.count(where: \.isOverdue))
  }
}
