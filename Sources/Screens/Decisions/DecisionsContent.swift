import Domain
import Localization
import TerminalUI

/// Decisions as lines: those with several responsible parties show each of them below.
public struct DecisionsContent: Sendable {
  /// Decisions listed at once; narrower scopes and the palette find the others.
  static let most = 1_000

  let scope: DecisionScope
  private(set) var page: Page

  init(_ scope: DecisionScope, _ register: any Register, _ around: Surroundings) throws(RegisterError) {
    self.scope = scope
    let wording = Wording(register, around)
    let found = try register.decisions(Self.query(scope, around))
    let totals = FollowUpTotals(found.rows)
    page = Page(
      title: Self.title(scope, wording),
      note: ScreenWords.shown(found.rows.count, of: found.total)[around.language],
      sections: [
        PageSection(
          "", columns: [], remark: found.rows.isEmpty ? "" : ScreenWords.followUp(totals)[around.language],
          lines: []),
        PageSection(
          "", columns: DecisionLines.columns(scope, around.language), hasHeader: true,
          emptyText: (scope == .overdue ? ScreenWords.noneOverdue : ScreenWords.noDecisions)[around.language],
          isJoined: true,
          lines: found.rows.flatMap { DecisionLines.lines(of: $0, wording) }),
      ])
    page.offers = try [
      CarryOpenForm.offer(for: Self.bodies(of: found.rows), register, wording), Self.new(scope, wording),
    ].compactMap(\.self)
  }

  /// A text between meetings, of the body that is listed; none of a meeting's own.
  private static func new(_ scope: DecisionScope, _ wording: Wording) -> Offer? {
    let body: BodyID?
    switch scope {
    case .all, .open, .overdue: body = nil
    case .body(let id):
      guard FollowUpOffers.isOpen(id, wording) else { return nil }
      body = id
    case .meeting: return nil
    }
    return Offer(
      .character("t"), FormTitles.keyCirculateText, help: FormTitles.circulateText, importance: 26,
      CirculateTextForm(body: body))
  }

  /// The bodies of what is listed, whose next meetings may have it on their agendas.
  private static func bodies(of rows: [DecisionRow]) -> [BodyID] {
    var bodies: [BodyID] = []
    for row in rows where row.implementation?.isOpen == true {
      if let body = row.body, !bodies.contains(body) { bodies.append(body) }
    }
    return bodies
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
    case .body(let id):
      return FrameWords.decisions[language] + ", " + wording.bodyCell(id).text(fitting: 50)
    case .meeting(let id): return ScreenWords.followUpOf(wording.names.title(of: id))[language]
    }
  }
}
