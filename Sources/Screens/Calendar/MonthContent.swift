import Domain
import Localization
import TerminalUI

/// The meetings of one month, and the cadence of the year for each body that has one.
public struct MonthContent: Sendable {
  struct Entry: Equatable, Sendable {
    var id: MeetingID
    /// The days of the month on which it is.
    var days: ClosedRange<Int>
    var time: String
    var title: TableCell
    /// Where, by the office's clock, replies and state: a line each.
    var lines: [String]
    var isAhead: Bool
    /// Moving it to another day, where that is still possible.
    var move: Offer?
    /// Whether it only prepares another one.
    var isPreparatory: Bool
  }

  let year: Int
  let month: Int
  let entries: [Entry]
  let cadences: [CadenceLines]

  init(year: Int, month: Int, _ register: any Register, _ around: Surroundings) throws(RegisterError) {
    self.year = year
    self.month = month
    let wording = Wording(register, around)
    let length = CalendarDay.length(of: month, in: year)
    guard let first = CalendarDay(year: year, month: month, day: 1),
      let last = CalendarDay(year: year, month: month, day: length)
    else {
      entries = []
      cadences = []
      return
    }
    let found = try register.meetings(MeetingQuery(from: first, to: last))
    let readOnly = Set(try register.bodies().filter(\.standing.isReadOnly).map(\.id))
    entries = found.rows.compactMap { row in
      guard let schedule = row.schedule, let start = schedule.date.exact else { return nil }
      let end = max(schedule.until ?? start, start)
      return Entry(
        id: row.id, days: max(start, first).day...min(end, last).day,
        time: schedule.start?.description ?? "", title: wording.titleAndBody(row),
        lines: Self.lines(of: row, schedule, wording), isAhead: row.state != .held && row.state != .cancelled,
        move: row.body.map(readOnly.contains) == true ? nil : Self.move(row),
        isPreparatory: row.kind == .preparatory)
    }
    cadences = try CadenceLines.all(years: [year - 1, year], register, wording)
  }

  private static func move(_ row: MeetingRow) -> Offer? {
    guard MeetingTransitions.next(after: row.state).contains(.postponed) else { return nil }
    return Offer(
      .function(4), FormTitles.keyMove, help: FormTitles.moveMeetingHelp, importance: 65,
      MoveMeetingForm(meeting: row.id))
  }

  private static func lines(of row: MeetingRow, _ schedule: Schedule, _ wording: Wording) -> [String] {
    let language = wording.language
    var lines: [String] = []
    let place = wording.place(row)
    if !place.isEmpty {
      lines.append(schedule.start == nil ? place : ScreenWords.localTime(place)[language])
    }
    if let time = wording.officeTime(schedule) { lines.append(time) }
    if row.accepted + row.declined + row.unanswered > 0 {
      lines.append(ScreenWords.replies(row.accepted, row.declined, row.unanswered)[language])
    }
    lines.append(wording(row.state.phrase))
    return lines
  }
}
