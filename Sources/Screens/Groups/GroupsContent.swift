import Domain
import Localization
import TerminalUI

/// The groups under each body, one line each.
public struct GroupsContent: Sendable {
  let page: Page

  init(_ register: any Register, _ around: Surroundings) throws(RegisterError) {
    let wording = Wording(register, around)
    let activity = try register.activity(asOf: around.today)
    let groups = try register.bodies().filter(\.kind.isGroup)
    let parents = groups.map(\.parent).reduce(into: [BodyID?]()) { if !$0.contains($1) { $0.append($1) } }
    page = Page(
      title: ScreenWords.groupsTitle[around.language],
      sections: parents.map { parent in
        Self.section(
          parent, groups: groups.filter { $0.parent == parent }, activity: activity, wording)
      })
  }

  private static func section(
    _ parent: BodyID?, groups: [Body], activity: [BodyID: BodyActivity], _ wording: Wording
  ) -> PageSection {
    let language = wording.language
    return PageSection(
      parent.map { wording.body($0) } ?? ScreenWords.withoutParent[language],
      columns: [
        TableColumn(ScreenWords.group[language], width: .flexible(minimum: 14, weight: 2), importance: 7),
        TableColumn(ScreenWords.chair[language], width: .flexible(minimum: 11, maximum: 24), importance: 6),
        TableColumn(
          ScreenWords.technicalSupport[language], width: .flexible(minimum: 11, maximum: 30), importance: 2),
        TableColumn(ScreenWords.pillar[language], width: .flexible(minimum: 10, maximum: 16), importance: 1),
        TableColumn(ScreenWords.lastShort[language], width: .fixed(13), importance: 3),
        TableColumn(ScreenWords.nextShort[language], width: .fixed(14), importance: 4),
        TableColumn(ScreenWords.open[language], width: .fixed(8), alignment: .right, importance: 5),
      ], hasHeader: true, lines: groups.map { line(of: $0, activity[$0.id] ?? BodyActivity(), wording) })
  }

  private static func line(of body: Body, _ work: BodyActivity, _ wording: Wording) -> PageLine {
    let chair = BodyWording.chair(of: body, wording)
    let support = body.seats([.technicalSupport], on: wording.today).compactMap(\.holder)
    let unstated = ScreenWords.notStatedPlural[wording.language]
    return PageLine(
      [
        TableCell(wording.body(body.id)), TableCell(chair.words, style: chair.isVacant ? .warning : nil),
        TableCell(support.isEmpty ? unstated : wording.parties(support)),
        TableCell(body.pillar.map { wording.text($0) } ?? ""),
        TableCell(work.last.map { wording.date($0.schedule?.date) } ?? "–"),
        TableCell(BodyWording.next(work.next, wording)), TableCell(String(work.open)),
      ], mark: work.overdue > 0 ? TableCell("!", style: .alert) : "", place: .body(body.id))
  }
}
