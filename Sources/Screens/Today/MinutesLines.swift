import Domain
import Localization
import PlainText
import TerminalUI

/// The minutes of recent meetings, as long as they are not approved: what is next, and by when (domain §2).
enum MinutesLines {
  static let most = 8

  /// `nil` where no minutes are in hand.
  static func section(_ register: any Register, _ wording: Wording) throws(RegisterError) -> PageSection? {
    let office = try register.settings()
    var lines: [(due: CalendarDay, line: PageLine)] = []
    for row in try MinutesStep.inHand(on: wording.today, register) {
      guard lines.count < most, let body = row.body else { continue }
      let meeting = try register.meeting(row.id)
      let record = try register.body(body)
      let periods = ResolvedPeriods(body: record, office: office)
      guard let dates = PreparationDates(of: meeting, periods: periods),
        let step = MinutesStep(meeting, dates, on: wording.today)
      else { continue }
      let offers = try MinutesOffers(meeting, body: record, register, today: wording.today)
      var line = PageLine(
        [wording.titleAndBody(row), TableCell(wording(step.name.phrase)), due(step, wording)],
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

  private static func due(_ step: MinutesStep, _ wording: Wording) -> TableCell {
    let near = wording.near(step.due)
    let isLate = step.isLate(on: wording.today)
    let forms = ([near.text] + near.shorter).map {
      (step.isSince
        ? ScreenWords.minutesSince($0) : isLate ? ScreenWords.minutesDue($0) : ScreenWords.minutesBy($0))[
          wording.language]
    }
    return Wording.cell(forms, style: isLate ? .alert : nil)
  }
}
