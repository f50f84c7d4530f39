import Domain
import Localization
import TerminalUI

/// The groups under each body, one line each.
public struct GroupsContent: Sendable {
  let page: Page

  init(_ register: any Register, _ around: Surroundings) throws(RegisterError) {
    let wording = Wording(register, around)
    let activity = try register.activity(asOf: around.today)
    let groups = BodyWording.sorted(try register.bodies().filter(\.kind.isGroup), wording)
    let parents = groups.map(\.parent).reduce(into: [BodyID?]()) { if !$0.contains($1) { $0.append($1) } }
    var page = Page(
      title: ScreenWords.groupsTitle[around.language],
      sections: parents.map { parent in
        Self.section(
          parent, groups: groups.filter { $0.parent == parent }, activity: activity, wording)
      })
    page.offers = [BodyOffers.newGroup(under: nil, .thematicWorkingGroup)]
    self.page = page
  }

  private static func section(
    _ parent: BodyID?, groups: [Body], activity: [BodyID: BodyActivity], _ wording: Wording
  ) -> PageSection {
    let language = wording.language
    return PageSection(
      parent.map { wording.bodyCell($0).text(fitting: 50) } ?? ScreenWords.withoutParent[language],
      columns: [
        TableColumn(ScreenWords.group[language], width: .flexible(minimum: 14, weight: 3), importance: 7),
        TableColumn(
          ScreenWords.chair[language], width: .flexible(minimum: 13, maximum: 24), importance: 6),
        TableColumn(
          ScreenWords.technicalSupport[language], width: .flexible(minimum: 15, maximum: 40, weight: 2),
          importance: 3),
        TableColumn(
          StrandWords.label(of: groups.map(\.kind))[language], width: .flexible(minimum: 10, maximum: 16),
          importance: 1),
        TableColumn(ScreenWords.lastShort[language], width: .fixed(14), importance: 2),
        TableColumn(ScreenWords.nextShort[language], width: .fixed(14), importance: 4),
        TableColumn(ScreenWords.open[language], width: .fixed(8), alignment: .right, importance: 5),
      ], hasHeader: true, lines: groups.map { line(of: $0, activity[$0.id] ?? BodyActivity(), wording) })
  }

  private static func line(of body: Body, _ work: BodyActivity, _ wording: Wording) -> PageLine {
    let support = body.seats([.technicalSupport], on: wording.today).compactMap(\.holder)
    // Under the name of the body above, a group is told by its theme or pillar.
    let pillar = body.pillar.map { [wording.text($0)] }
    let name = TableCell(wording.text(body.name), shorter: pillar ?? wording.bodyCell(body.id).shorter)
    var line = PageLine(
      [
        BodyWording.withState(name, of: body, wording), BodyWording.chair(of: body, wording),
        support.isEmpty ? unstated(wording) : wording.partiesCell(support),
        TableCell(body.pillar.map { wording.text($0) } ?? ""),
        TableCell(work.last.map { wording.date($0.schedule?.date) } ?? "–"),
        TableCell(BodyWording.next(work.next, wording)), TableCell(String(work.open)),
      ], mark: work.overdue > 0 ? TableCell("!", style: .alert) : "", place: .body(body.id),
      glance: glance(of: body, work, support: support, wording))
    line.offers = [BodyOffers.newGroup(under: body.parent, body.kind)] + BodyOffers.all(body)
    return line
  }

  private static func unstated(_ wording: Wording) -> TableCell {
    TableCell(ScreenWords.notStatedPlural[wording.language], style: .muted)
  }

  /// What the columns of a narrow window leave out.
  private static func glance(
    of body: Body, _ work: BodyActivity, support: [Party], _ wording: Wording
  ) -> Glance {
    let language = wording.language
    let last = work.last.map { wording.titleInList($0) + ", " + wording.date($0.schedule?.date) }
    var lines = [
      PageLine.fact(
        ScreenWords.technicalSupport[language],
        support.isEmpty
          ? ScreenWords.notStatedPlural[language] : support.map { wording.party($0) }.joined(separator: ", ")),
      .fact(ScreenWords.lastMeeting[language], last ?? ScreenWords.noneRecorded[language]),
    ]
    if let pillar = body.pillar {
      lines.insert(.fact(StrandWords.label(of: body.kind)[language], wording.text(pillar)), at: 0)
    }
    if let purpose = body.purpose {
      lines.append(.fact(ScreenWords.purpose[language], wording.text(purpose)))
    }
    return Glance(wording.text(body.name), [.facts("", lines)])
  }
}
