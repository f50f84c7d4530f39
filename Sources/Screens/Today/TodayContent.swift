import Domain
import Localization
import TerminalUI

/// What an officer wants to see in the morning.
public struct TodayContent: Sendable {
  /// How far ahead meetings are listed: long enough for the invitations of a ministerial plenary.
  static let daysAhead = 90
  static let mostAhead = 50

  let page: Page

  init(_ register: any Register, _ around: Surroundings) throws(RegisterError) {
    let wording = Wording(register, around)
    let language = around.language
    let ahead = try register.meetings(
      MeetingQuery(
        from: around.today, to: around.today.adding(days: Self.daysAhead), states: MeetingTiming.Name.ahead,
        limit: Self.mostAhead)
    ).rows
    // What sits comes first, whatever its date; with nothing near, what comes next is prepared for however far it is.
    var main = try register.meetings(MeetingQuery(states: [.inSession, .suspended])).rows.first {
      $0.kind != .betweenMeetings
    }
    if main == nil { main = try Self.main(of: ahead, register) }
    if main == nil { main = try Self.main(of: try Self.later(register, around), register) }
    var sections = Self.damage(around)
    if let main {
      sections.append(Self.heading(main, try register.meeting(main.id), wording))
      if !main.state.isSitting { sections += try Self.preparation(of: main, register, wording) }
    } else {
      sections.append(
        PageSection("", columns: [], remark: ScreenWords.noMeetingAhead[language], lines: []))
    }
    if let silence = try SilenceLines.section(register, wording) { sections.append(silence) }
    sections.append(try ChaseLines.section(before: main, register, wording))
    if let reports = try ProjectReportLines.due(register, wording) { sections.append(reports) }
    if let minutes = try MinutesLines.section(register, wording) { sections.append(minutes) }
    if let toPlan = try PlanLines.section(register, wording) { sections.append(toPlan) }
    let others = ahead.filter { $0.id != main?.id }
    if !others.isEmpty {
      sections.append(
        RowSections.meetings(ScreenWords.alsoAhead[language], others, withBody: true, wording))
    }
    page = Page(title: ScreenWords.todayTitle(wording.day(around.today, .full))[language], sections: sections)
  }

  private static func later(
    _ register: any Register, _ around: Surroundings
  ) throws(RegisterError) -> [MeetingRow] {
    try register.meetings(
      MeetingQuery(
        from: around.today.adding(days: daysAhead), states: MeetingTiming.Name.ahead, limit: mostAhead)
    ).rows
  }

  /// The meeting that most is to be prepared for: the next one of a body with others under it, else simply the next.
  private static func main(
    of rows: [MeetingRow], _ register: any Register
  ) throws(RegisterError) -> MeetingRow? {
    let parents = Set(try register.bodies().compactMap(\.parent))
    let own = rows.filter { $0.kind != .preparatory && $0.kind != .betweenMeetings }
    return own.first { $0.body.map(parents.contains) ?? false } ?? own.first ?? rows.first
  }

  /// Files that cannot be read, before everything else: what they hold is missing from every list.
  private static func damage(_ around: Surroundings) -> [PageSection] {
    guard let first = around.damaged.first else { return [] }
    let words = ScreenWords.damaged(first, others: around.damaged.count - 1)[around.language]
    var line = PageLine(
      [TableCell(words, style: .alert)], mark: TableCell("!", style: .alert), place: .check, id: "damaged")
    line.hint = ScreenWords.damagedHint
    return [
      PageSection("", columns: [TableColumn("", width: .flexible(minimum: 24))], wrapped: 0, lines: [line])
    ]
  }

  private static func heading(_ row: MeetingRow, _ meeting: Meeting, _ wording: Wording) -> PageSection {
    var countdown = ""
    if row.state.isSitting {
      countdown = wording(row.state.phrase)
    } else if let day = row.schedule?.date.exact {
      countdown = wording(RelativeDate.countdown(to: day, from: wording.today))
    }
    var title = wording.titleAndBody(row)
    title.style = .strong
    let date = row.schedule?.date
    let cells = [
      title, TableCell(wording.place(row)),
      TableCell(wording.date(date, .full), shorter: [wording.date(date, .long), wording.date(date)]),
      TableCell(countdown, style: .strong),
    ]
    var line = PageLine(
      cells, place: row.state.isSitting ? .session(row.id) : .meeting(row.id), id: row.id.text)
    line.offers = SittingOffers(meeting: meeting).ways
    if row.state.isSitting { line.hint = SessionWords.goOn }
    return PageSection(
      "",
      columns: [
        TableColumn("", width: .flexible(minimum: 24, weight: 2), importance: 4),
        TableColumn("", width: .fixed(18), importance: 1),
        TableColumn("", width: .fixed(27), importance: 2),
        TableColumn("", width: .fixed(12), alignment: .right, importance: 3),
      ], lines: [line])
  }

  private static func preparation(
    of row: MeetingRow, _ register: any Register, _ wording: Wording
  ) throws(RegisterError) -> [PageSection] {
    guard let lines = try PreparationLines.of(try register.meeting(row.id), register, wording) else {
      return []
    }
    let linked = lines.map { line in
      var line = line
      if line.place == nil && line.offers.isEmpty { line.place = .meeting(row.id) }
      return line
    }
    var section = PreparationLines.section(linked, wording)
    section.isJoined = true
    return [section]
  }
}
