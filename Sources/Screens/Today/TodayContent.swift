import Domain
import Localization
import TerminalUI

/// What an officer wants to see in the morning.
public struct TodayContent: Sendable {
  /// How far ahead meetings are listed: long enough for the invitations of a ministerial plenary.
  static let daysAhead = 90
  /// Days before a deadline from which a decision is chased.
  static let daysBefore = 14
  static let mostToChase = 100

  let page: Page

  init(_ register: any Register, _ around: Surroundings) throws(RegisterError) {
    let wording = Wording(register, around)
    let language = around.language
    let ahead = try register.meetings(
      MeetingQuery(
        from: around.today, to: around.today.adding(days: Self.daysAhead),
        states: [.planned, .convened, .inSession, .suspended, .postponed], limit: 50))
    var sections: [PageSection] = []
    if let next = ahead.rows.first {
      sections.append(Self.next(next, wording))
      sections += try Self.preparation(of: next, register, wording)
    } else {
      sections.append(.text("", [ScreenWords.noMeetingAhead[language]]))
    }
    sections.append(try Self.toChase(register, wording))
    if ahead.rows.count > 1 {
      sections.append(
        RowSections.meetings(
          ScreenWords.alsoAhead[language], Array(ahead.rows.dropFirst()), withBody: true, wording))
    }
    page = Page(title: ScreenWords.todayTitle(wording.day(around.today, .full))[language], sections: sections)
  }

  private static func preparation(
    of row: MeetingRow, _ register: any Register, _ wording: Wording
  ) throws(RegisterError) -> [PageSection] {
    guard let lines = try PreparationLines.of(try register.meeting(row.id), register, wording) else {
      return []
    }
    let linked = lines.map { line in
      var line = line
      line.place = .meeting(row.id)
      return line
    }
    return [PreparationLines.section(linked, wording)]
  }

  private static func next(_ row: MeetingRow, _ wording: Wording) -> PageSection {
    var countdown = ""
    if let day = row.schedule?.date.exact {
      countdown = wording(RelativeDate.countdown(to: day, from: wording.today))
    }
    let cells = [
      TableCell(wording.titleAndBody(row), style: .strong), TableCell(wording.place(row)),
      TableCell(wording.date(row.schedule?.date, .full)), TableCell(countdown, style: .strong),
    ]
    return PageSection(
      "",
      columns: [
        TableColumn("", width: .flexible(minimum: 20, weight: 2), importance: 4),
        TableColumn("", width: .flexible(minimum: 8, maximum: 20), importance: 1),
        TableColumn("", width: .flexible(minimum: 23, maximum: 30), importance: 2),
        TableColumn("", width: .fixed(6), alignment: .right, importance: 3),
      ], lines: [PageLine(cells, place: .meeting(row.id))])
  }

  private static func toChase(_ register: any Register, _ wording: Wording) throws(RegisterError)
    -> PageSection
  {
    let language = wording.language
    let soon = wording.today.adding(days: daysBefore)
    let open = try register.decisions(
      DecisionQuery(implementation: [.notStarted, .inProgress], asOf: wording.today))
    let rows = open.rows.filter { row in
      if row.isOverdue { return true }
      if case .date(let day)? = row.deadline { return day <= soon }
      return false
    }.sorted { ($0.isOverdue ? 0 : 1, order($0)) < ($1.isOverdue ? 0 : 1, order($1)) }
    return PageSection(
      ScreenWords.toChase[language],
      note: rows.isEmpty ? "" : ScreenWords.shown(min(rows.count, mostToChase), of: rows.count)[language],
      columns: [
        TableColumn("", width: .fixed(14), importance: 4),
        TableColumn("", width: .flexible(minimum: 16, weight: 3), importance: 3),
        TableColumn("", width: .fixed(24), importance: 2), TableColumn("", width: .fixed(16), importance: 1),
      ], emptyText: ScreenWords.nothingToChase[language],
      lines: rows.prefix(mostToChase).map { line(of: $0, wording) })
  }

  private static func order(_ row: DecisionRow) -> Int {
    if case .date(let day)? = row.deadline { day.number } else { 0 }
  }

  private static func line(of row: DecisionRow, _ wording: Wording) -> PageLine {
    let waiting = row.owners.filter(\.status.isOpen)
    let reminders = waiting.reduce(0) { $0 + $1.reminders }
    return PageLine(
      [
        TableCell(wording.symbol(row)), TableCell(wording.parties(waiting.map(\.party))),
        TableCell(due(row, wording), style: row.isOverdue ? .alert : nil),
        TableCell(reminders == 0 ? "" : ScreenWords.reminded(reminders)[wording.language], style: .muted),
      ], mark: row.isOverdue ? TableCell("!", style: .alert) : "", place: .decision(row.reference))
  }

  private static func due(_ row: DecisionRow, _ wording: Wording) -> String {
    guard case .date(let day)? = row.deadline else { return wording.deadline(row.deadline) }
    let words = wording.day(day)
    return (row.isOverdue ? ScreenWords.wasDue(words) : ScreenWords.isDue(words))[wording.language]
  }
}
