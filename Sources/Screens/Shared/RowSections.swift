import Domain
import Localization
import PlainText
import TerminalUI

/// Meetings and decisions as sections of a page, the same wherever they are listed.
enum RowSections {
  static func meetings(
    _ title: String, _ rows: [MeetingRow], note: String = "", withBody: Bool, _ wording: Wording
  ) -> PageSection {
    let language = wording.language
    var columns = [
      TableColumn(ScreenWords.date[language], width: .fixed(16), importance: 5),
      TableColumn(ScreenWords.meeting[language], width: .flexible(minimum: 25, weight: 3), importance: 6),
      TableColumn(ScreenWords.place[language], width: .flexible(minimum: 10, maximum: 24), importance: 2),
      TableColumn(ScreenWords.state[language], width: .fixed(14), importance: 4),
    ]
    // Of meetings that are all ahead, or of old ones without minutes, there is nothing to say.
    let withMinutes = rows.contains { $0.minutes != nil }
    if withMinutes {
      columns.append(TableColumn(ScreenWords.minutes[language], width: .fixed(14), importance: 1))
    }
    if withBody {
      columns.insert(
        TableColumn(
          ScreenWords.body[language], width: .flexible(minimum: 21, maximum: 24, weight: 2), importance: 3),
        at: 2)
    }
    return PageSection(
      title, note: note, columns: columns, hasHeader: true, emptyText: ScreenWords.noMeetings[language],
      lines: rows.map { line(of: $0, withBody: withBody, withMinutes: withMinutes, wording) })
  }

  private static func line(
    of row: MeetingRow, withBody: Bool, withMinutes: Bool, _ wording: Wording
  ) -> PageLine {
    var cells = [
      TableCell(wording.date(row.schedule?.date)), TableCell(wording.titleInList(row)),
      TableCell(wording.place(row)),
      TableCell(row.kind == .betweenMeetings ? "" : wording(row.state.phrase)),
    ]
    if withMinutes { cells.append(TableCell(row.minutes.map { wording($0.phrase) } ?? "")) }
    if withBody { cells.insert(wording.bodyCell(row.body), at: 2) }
    return PageLine(
      cells, style: row.state == .cancelled ? .muted : .plain, place: .meeting(row.id), id: row.id.text)
  }

  static func decisions(
    _ title: String, _ rows: [DecisionRow], note: String = "", emptyText: String? = nil, _ wording: Wording
  ) -> PageSection {
    let language = wording.language
    let symbols = rows.map { symbol(of: $0, wording) }.map { $0.shorter.last ?? $0.text }
    // As wide as a symbol of a meeting; one of a text between meetings is longer.
    let width = min(18, max(14, symbols.map(\.displayWidth).max() ?? 0))
    return PageSection(
      title, note: note,
      columns: [
        TableColumn(ScreenWords.symbol[language], width: .fixed(width), importance: 5),
        TableColumn(ScreenWords.decision[language], width: .flexible(minimum: 20, weight: 3), importance: 4),
        TableColumn(
          ScreenWords.responsible[language], width: .flexible(minimum: 12, maximum: 36, weight: 2),
          importance: 2),
        TableColumn(ScreenWords.due[language], width: .fixed(12), importance: 1),
        TableColumn(ScreenWords.state[language], width: .fixed(14), importance: 3),
      ], hasHeader: true, emptyText: emptyText ?? ScreenWords.noDecisions[language],
      lines: rows.map { row in
        PageLine(
          [
            symbol(of: row, wording), wording.gist(of: row),
            wording.responsibleCell(row), due(row, wording),
            state(of: row, wording),
          ], mark: mark(of: row), place: .decision(row.reference), id: row.reference.decision.text)
      })
  }

  /// The symbol or the name of a decision, as short as the session says it where room is short.
  static func symbol(of row: DecisionRow, _ wording: Wording) -> TableCell {
    let whole = wording.symbol(row)
    if let meeting = wording.meetingWithoutSymbols(row) { return meeting }
    guard row.symbol == nil, whole == wording(wording.names.decision(row)),
      wording.names.meeting(row.reference.meeting)?.isBetweenMeetings != true
    else { return TableCell(whole) }
    let isAdopted = row.standing == .adopted || row.standing == .adoptedAsAmended
    let short = isAdopted ? SessionWords.decision(row.place) : SessionWords.draft(row.place)
    return TableCell(whole, shorter: [wording(short)])
  }

  /// What became of it, where room is short.
  private static func shorter(_ standing: DecisionStanding.Name) -> Phrase? {
    switch standing {
    case .adoptedAsAmended: DecisionStanding.Name.adopted.phrase
    case .circulated: SilenceWords.short
    default: nil
    }
  }

  /// The deadline; of a text that is out, the end of its silence.
  static func due(_ row: DecisionRow, _ wording: Wording) -> TableCell {
    guard row.standing == .circulated, let silence = silence(of: row, wording)?.silence else {
      return wording.deadline(row.deadline)
    }
    return wording.near(silence.until.day)
  }

  private static func silence(of row: DecisionRow, _ wording: Wording) -> Decision? {
    wording.names.meeting(row.reference.meeting)?.decision(row.reference.decision)
  }

  static func mark(of row: DecisionRow) -> TableCell {
    row.isOverdue ? TableCell("!", style: .alert) : ""
  }

  /// How far it has come; for one that asks for no action, what became of it in the room.
  static func state(of row: DecisionRow, _ wording: Wording) -> TableCell {
    let style: Style? = row.isOverdue ? .alert : row.implementation == .done ? .good : nil
    if row.standing == .circulated, let decision = silence(of: row, wording), let silence = decision.silence,
      let state = decision.silenceState(at: wording.around.now)
    {
      return SilenceLines.state(state, of: silence, wording)
    }
    guard let implementation = row.implementation else {
      let short = shorter(row.standing).map { [wording($0)] } ?? []
      return TableCell(wording(row.standing.phrase), shorter: short)
    }
    if row.owners.count > 1, implementation.isOpen {
      let done = row.owners.count { !$0.status.isOpen }
      if done > 0 {
        return TableCell(ScreenWords.doneOf(done, row.owners.count)[wording.language], style: style)
      }
    }
    return TableCell(
      wording(implementation.phrase), shorter: [ScreenWords.notRelevant[wording.language]], style: style)
  }
}
