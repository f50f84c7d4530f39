import Domain
import Localization
import TerminalUI

/// What is to be chased: decisions overdue, due within two weeks, or due by the plenary that is being prepared; with them the actions
/// of reviews.
enum ChaseLines {
  static let daysBefore = 14
  static let most = 100

  static func section(
    before main: MeetingRow?, _ register: any Register, _ wording: Wording
  ) throws(RegisterError) -> PageSection {
    let language = wording.language
    let open = try register.decisions(
      DecisionQuery(implementation: [.notStarted, .inProgress], asOf: wording.today)
    ).rows
    let plenary = main.flatMap { wording.names.isPlenary($0.body) ? $0.body : nil }
    let decisions = open.compactMap { row in
      // What this very plenary decides is due by the one after it.
      row.reference.meeting == main?.id
        ? nil
        : order(of: row, plenary: plenary, today: wording.today).map {
          (order: $0, line: line(of: row, wording))
        }
    }
    let actions = try ActionLines.chased(register, wording)
    let chased = (decisions + actions).sorted { $0.order < $1.order }.map(\.line)
    return PageSection(
      ScreenWords.toChase[language],
      note: chased.isEmpty ? "" : ScreenWords.shown(min(chased.count, most), of: chased.count)[language],
      columns: [
        TableColumn("", width: .fixed(18), importance: 4),
        TableColumn("", width: .flexible(minimum: 14, weight: 3), importance: 5),
        TableColumn("", width: .flexible(minimum: 14, maximum: 26), importance: 2),
        TableColumn("", width: .fixed(21), importance: 3),
        TableColumn(
          "",
          width: chased.contains { $0.cells.last?.text.isEmpty == false }
            ? .flexible(minimum: 10, maximum: 17) : .fixed(1),
          importance: 1),
      ], emptyText: ScreenWords.nothingToChase[language],
      lines: Array(chased.prefix(most)))
  }

  /// Where a decision stands in the list: overdue ones first, then by deadline; `nil` for one that can wait.
  private static func order(of row: DecisionRow, plenary: BodyID?, today: CalendarDay) -> Int? {
    switch row.deadline {
    case .date(let day): return order(of: day, isOverdue: row.isOverdue, today: today)
    case .nextPlenary:
      if row.isOverdue { return -1_000_000 }
      return plenary != nil && row.body == plenary ? .max : nil
    case .ongoing, nil: return nil
    }
  }

  /// The same of a day.
  static func order(of day: CalendarDay, isOverdue: Bool, today: CalendarDay) -> Int? {
    if isOverdue { return day.number - today.number - 1_000_000 }
    return today.days(until: day) <= daysBefore ? day.number : nil
  }

  private static func line(of row: DecisionRow, _ wording: Wording) -> PageLine {
    let waiting = row.owners.filter(\.status.isOpen)
    let reminders = reminders(of: row)
    var line = PageLine(
      [
        RowSections.symbol(of: row, wording), wording.gist(of: row),
        row.owners.isEmpty ? wording.responsibleCell(row) : wording.responsibleCell(waiting.map(\.party)),
        due(row, wording), reminded(reminders, wording),
      ], mark: RowSections.mark(of: row), place: .decision(row.reference),
      id: row.reference.decision.text)
    line.offers = FollowUpOffers.offers(on: row, wording)
    return line
  }

  /// A reminder to all of them is one reminder.
  private static func reminders(of row: DecisionRow) -> Int {
    row.owners.filter(\.status.isOpen).map(\.reminders).max() ?? 0
  }

  private static func due(_ row: DecisionRow, _ wording: Wording) -> TableCell {
    guard case .date(let day)? = row.deadline else {
      guard row.isOverdue else {
        return TableCell(
          wording(ScreenWords.isDueBeforePlenary), shorter: [wording(Deadline.nextPlenary.phrase)])
      }
      return TableCell(wording(ScreenWords.wasDueAtPlenary), style: .alert)
    }
    return due(day, isOverdue: row.isOverdue, wording)
  }

  static func due(_ day: CalendarDay, isOverdue: Bool, _ wording: Wording) -> TableCell {
    let near = wording.near(day)
    let forms = ([near.text] + near.shorter).map {
      (isOverdue ? ScreenWords.wasDue($0) : ScreenWords.isDue($0))[wording.language]
    }
    return Wording.cell(forms, style: isOverdue ? .alert : nil)
  }

  static func reminded(_ reminders: Int, _ wording: Wording) -> TableCell {
    TableCell(
      reminders == 0 ? "" : ScreenWords.reminded(reminders)[wording.language],
      shorter: [wording(Nouns.reminder.counted(reminders))], style: .muted)
  }
}
