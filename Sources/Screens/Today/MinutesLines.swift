import Domain
import Localization
import PlainText
import TerminalUI

/// The minutes of recent meetings, as long as they are not approved: what is next, and by when (domain §2).
enum MinutesLines {
  /// How far back meetings are looked at that have no minutes yet, and those whose minutes are on their way.
  static let daysWithout = 60
  static let daysUnderWay = 400
  static let most = 8

  /// `nil` where no minutes are in hand.
  static func section(_ register: any Register, _ wording: Wording) throws(RegisterError) -> PageSection? {
    let office = try register.settings()
    let rows = try register.meetings(
      MeetingQuery(
        from: wording.today.adding(days: -daysUnderWay), to: wording.today, states: [.held], newestFirst: true
      )
    ).rows
    var lines: [(due: CalendarDay, line: PageLine)] = []
    for row in rows where isInHand(row, on: wording.today) {
      guard lines.count < most, let body = row.body else { continue }
      let meeting = try register.meeting(row.id)
      let record = try register.body(body)
      let periods = ResolvedPeriods(body: record, office: office)
      guard let dates = PreparationDates(of: meeting, periods: periods) else { continue }
      let step = MinutesStep(meeting, dates, on: wording.today)
      let offers = try MinutesOffers(meeting, body: record, register, today: wording.today)
      var line = PageLine(
        [wording.titleAndBody(row), TableCell(wording(step.words)), due(step, wording)],
        mark: step.isLate(on: wording.today)
          ? TableCell("!", style: .alert) : TableCell("•", style: .warning),
        place: .minutes(row.id))
      line.hint = FormTitles.enter(FormTitles.keyMinutes.uncapitalized)
      line.offers = [offers.next].compactMap { $0 }
      lines.append((step.due, line))
    }
    guard !lines.isEmpty else { return nil }
    // Rather the day is left out than the step cut.
    let step = min(34, lines.map { $0.line.cells[1].text.displayWidth }.max() ?? 0)
    return PageSection(
      ScreenWords.minutesInHand[wording.language],
      columns: [
        TableColumn("", width: .flexible(minimum: 16), importance: 3),
        TableColumn("", width: .fixed(step), importance: 2),
        TableColumn("", width: .fixed(20), importance: 1),
      ], lines: lines.sorted { $0.due < $1.due }.map(\.line))
  }

  /// Minutes that somebody began, and those that a recent meeting of a body still has to get: a record of the past that has none
  /// is no arrear, nor is a meeting that decided nothing.
  private static func isInHand(_ row: MeetingRow, on today: CalendarDay) -> Bool {
    guard row.kind != .betweenMeetings else { return false }
    if let standing = row.minutes { return standing != .approved }
    guard let day = row.schedule?.date.exact else { return false }
    return row.decisions > 0 && day.days(until: today) <= daysWithout
  }

  private static func due(_ step: MinutesStep, _ wording: Wording) -> TableCell {
    let near = wording.near(step.due)
    let isLate = step.isLate(on: wording.today)
    let forms = ([near.text] + near.shorter).map {
      (step.isSince ? ScreenWords.minutesSince($0) : ScreenWords.minutesBy($0))[wording.language]
    }
    return Wording.cell(forms, style: isLate ? .alert : nil)
  }
}

/// The next step of minutes that are not approved, and its day.
struct MinutesStep {
  let words: Phrase
  let due: CalendarDay
  /// Whether the day is the one from which the step can be taken, rather than the last one for it.
  let isSince: Bool

  init(_ meeting: Meeting, _ dates: PreparationDates, on today: CalendarDay) {
    var isSince = false
    switch meeting.minutes?.standing {
    case nil: (words, due) = (ScreenWords.minutesToDraft, dates.minutesToChair)
    case .draft where meeting.minutes?.sentToChair == nil:
      (words, due) = (ScreenWords.minutesToSend, dates.minutesToChair)
    case .draft: (words, due) = (ScreenWords.minutesToClear, dates.minutesCirculated)
    case .cleared: (words, due) = (ScreenWords.minutesToCirculate, dates.minutesCirculated)
    case .circulated(_, let until) where until >= today: (words, due) = (ScreenWords.minutesComments, until)
    case .circulated(_, let until):
      (words, due, isSince) = (
        ScreenWords.minutesToApprove, TacitApproval.date(commentsUntil: until), true
      )
    case .approved(let date, _): (words, due) = (MinutesWords.approved, date.latest)
    }
    self.isSince = isSince
  }

  func isLate(on today: CalendarDay) -> Bool { !isSince && due < today }
}
