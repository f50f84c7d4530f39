import Domain
import Localization
import TerminalUI

/// Meetings and decisions as sections of a page, the same wherever they are listed.
enum RowSections {
  static func meetings(
    _ title: String, _ rows: [MeetingRow], note: String = "", withBody: Bool, _ wording: Wording
  ) -> PageSection {
    let language = wording.language
    var columns = [
      TableColumn(ScreenWords.date[language], width: .fixed(13), importance: 5),
      TableColumn(ScreenWords.meeting[language], width: .flexible(minimum: 20, weight: 3), importance: 6),
      TableColumn(ScreenWords.place[language], width: .flexible(minimum: 8, maximum: 24), importance: 2),
      TableColumn(ScreenWords.state[language], width: .fixed(13), importance: 4),
      TableColumn(ScreenWords.minutes[language], width: .fixed(12), importance: 1),
    ]
    if withBody {
      columns.insert(TableColumn(ScreenWords.body[language], width: .fixed(16), importance: 3), at: 2)
    }
    return PageSection(
      title, note: note, columns: columns, hasHeader: true, emptyText: ScreenWords.noMeetings[language],
      lines: rows.map { row in
        var cells = [
          TableCell(wording.date(row.schedule?.date)), TableCell(wording.title(row)),
          TableCell(wording.place(row)),
          TableCell(wording(row.state.phrase)), TableCell(row.minutes.map { wording($0.phrase) } ?? ""),
        ]
        if withBody { cells.insert(TableCell(row.body.map { wording.body($0, .short) } ?? ""), at: 2) }
        return PageLine(cells, style: row.state == .cancelled ? .muted : .plain, place: .meeting(row.id))
      })
  }

  static func decisions(
    _ title: String, _ rows: [DecisionRow], note: String = "", _ wording: Wording
  ) -> PageSection {
    let language = wording.language
    return PageSection(
      title, note: note,
      columns: [
        TableColumn(ScreenWords.symbol[language], width: .fixed(13), importance: 5),
        TableColumn(ScreenWords.decision[language], width: .flexible(minimum: 16, weight: 3), importance: 4),
        TableColumn(
          ScreenWords.responsible[language], width: .flexible(minimum: 10, maximum: 28, weight: 1),
          importance: 2),
        TableColumn(ScreenWords.due[language], width: .fixed(18), importance: 1),
        TableColumn(ScreenWords.state[language], width: .fixed(13), importance: 3),
      ], hasHeader: true, emptyText: ScreenWords.noDecisions[language],
      lines: rows.map { row in
        PageLine(
          [
            TableCell(wording.symbol(row)), TableCell(wording.text(row.title ?? row.text)),
            TableCell(wording.parties(row.owners.map(\.party))), TableCell(wording.deadline(row.deadline)),
            TableCell(state(of: row, wording), style: row.isOverdue ? .alert : nil),
          ], mark: row.isOverdue ? TableCell("!", style: .alert) : "", place: .decision(row.reference))
      })
  }

  /// How far it has come; for one that asks for no action, what became of it in the room.
  static func state(of row: DecisionRow, _ wording: Wording) -> String {
    guard let implementation = row.implementation else { return wording(row.standing.phrase) }
    if row.owners.count > 1, implementation == .inProgress {
      let done = row.owners.count { $0.status == .done }
      if done > 0 { return ScreenWords.doneOf(done, row.owners.count)[wording.language] }
    }
    return wording(implementation.phrase)
  }
}
