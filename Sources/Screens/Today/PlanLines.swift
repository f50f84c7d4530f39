import Domain
import Localization
import TerminalUI

/// What the cadence of a body asks for and nobody has planned yet, with the day that its rule proposes.
enum PlanLines {
  static func section(_ register: any Register, _ wording: Wording) throws(RegisterError) -> PageSection? {
    let language = wording.language
    let office = try register.settings()
    var lines: [PageLine] = []
    for body in try register.bodies() {
      guard let cadence = body.cadence, !body.standing.isReadOnly else { continue }
      let meetings = try register.meetings(MeetingQuery(body: body.id, kinds: [.ordinary])).rows
      let lead = ResolvedPeriods(body: body, office: office).invitations
      guard !meetings.contains(where: { MeetingTiming.Name.ahead.contains($0.state) }),
        let day = CadenceRule.proposal(for: cadence, after: meetings, lead: lead, asOf: wording.today)
      else { continue }
      let ordinal = CadenceRule.nextOrdinal(after: meetings).ordinal(.feminine)
      let kind = Meeting.Kind.ordinary.phrase(plenary: body.kind == .platform)
      let form = ScheduleMeetingForm(body: body.id, day: day)
      var line = PageLine([
        TableCell(wording(ordinal + " " + kind)), wording.bodyCell(body.id),
        TableCell(ScreenWords.proposed(wording.day(day))[language], style: .muted),
      ])
      line.action = .fill(AnyForm(form))
      line.hint = FormTitles.enter(FormTitles.planIt)
      line.offers = [
        Offer(
          .function(2), FormTitles.keyPlan, help: FormTitles.newMeetingHelp, importance: 70, form),
        Offer(
          .function(3), ScreenWords.body, help: ScreenWords.itsBodyHelp, importance: 60, to: .body(body.id)),
      ]
      lines.append(line)
    }
    guard !lines.isEmpty else { return nil }
    return PageSection(
      ScreenWords.toPlan[language],
      columns: [
        TableColumn("", width: .flexible(minimum: 20, maximum: 30), importance: 3),
        TableColumn("", width: .flexible(minimum: 16, weight: 2), importance: 2),
        TableColumn("", width: .fixed(28), importance: 1),
      ], lines: lines)
  }
}
