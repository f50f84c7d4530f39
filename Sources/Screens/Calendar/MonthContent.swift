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
    var body: BodyID?
    /// The preparatory meeting on the day before, which its own lines tell of.
    var eve: MeetingID?
  }

  let year: Int
  let month: Int
  let entries: [Entry]
  /// The months after it, as far as a large window has room for them.
  let following: [Following]
  let cadences: [CadenceLines]

  /// A month after the one shown.
  struct Following: Sendable {
    let year: Int
    let month: Int
    let entries: [Entry]
  }

  static let monthsFollowing = 3

  init(year: Int, month: Int, _ register: any Register, _ around: Surroundings) throws(RegisterError) {
    self.year = year
    self.month = month
    let wording = Wording(register, around)
    let readOnly = Set(try register.bodies().filter(\.standing.isReadOnly).map(\.id))
    func listed(_ year: Int, _ month: Int) throws(RegisterError) -> [Entry] {
      try Self.entries(year, month, readOnly: readOnly, register, wording)
    }
    entries = try listed(year, month)
    var following: [Following] = []
    for count in 0..<Self.monthsFollowing {
      let index = month + count
      let next = (year: year + index / 12, month: index % 12 + 1)
      following.append(
        Following(year: next.year, month: next.month, entries: try listed(next.year, next.month)))
    }
    self.following = following
    cadences = try CadenceLines.all(
      years: month > 6 ? [year, year + 1] : [year - 1, year], register, wording)
  }

  /// The meetings of a month, by date.
  private static func entries(
    _ year: Int, _ month: Int, readOnly: Set<BodyID>, _ register: any Register, _ wording: Wording
  ) throws(RegisterError) -> [Entry] {
    guard let first = CalendarDay(year: year, month: month, day: 1),
      let last = CalendarDay(year: year, month: month, day: CalendarDay.length(of: month, in: year))
    else { return [] }
    let rows = try register.meetings(MeetingQuery(from: first, to: last)).rows
    let entries = rows.compactMap { row -> Entry? in
      guard let schedule = row.schedule, let start = schedule.date.exact else { return nil }
      let end = max(schedule.until ?? start, start)
      return Entry(
        id: row.id, days: max(start, first).day...min(end, last).day,
        time: schedule.start?.description ?? "", title: wording.titleAndBody(row),
        lines: lines(of: row, schedule, wording), isAhead: row.state != .held && row.state != .cancelled,
        move: row.body.map(readOnly.contains) == true ? nil : move(row),
        isPreparatory: row.kind == .preparatory, body: row.body)
    }
    return entries.map { withEve($0, among: entries, wording) }
  }

  /// With the preparatory meeting of the same body on the day before.
  private static func withEve(_ entry: Entry, among entries: [Entry], _ wording: Wording) -> Entry {
    guard entry.isAhead, !entry.isPreparatory,
      let eve = entries.first(where: {
        $0.isPreparatory && $0.isAhead && $0.body == entry.body
          && $0.days.upperBound == entry.days.lowerBound - 1
      })
    else { return entry }
    var entry = entry
    entry.eve = eve.id
    entry.lines.append(wording(ScreenWords.eve(Meeting.Kind.preparatory.phrase(plenary: false), eve.time)))
    return entry
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
    if let times = wording.otherTimes(schedule) { lines.append(times) }
    // Who came is recorded by then; the replies say nothing any more.
    if row.state != .held, row.accepted + row.declined + row.unanswered > 0 {
      lines.append(ScreenWords.replies(row.accepted, row.declined, row.unanswered)[language])
    }
    lines.append(wording(row.state.phrase))
    return lines
  }
}
