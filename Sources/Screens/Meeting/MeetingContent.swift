import Domain
import Localization
import TerminalUI

/// All that is recorded of one meeting, section by section; a section with nothing in it is left out for meetings of the past.
public struct MeetingContent: Sendable {
  let id: MeetingID
  private(set) var page: Page

  init(_ id: MeetingID, _ register: any Register, _ around: Surroundings) throws(RegisterError) {
    self.id = id
    let wording = Wording(register, around)
    let meeting = try register.meeting(id)
    let body: Body? = if let id = meeting.body { try register.body(id) } else { nil }
    let decisions = try register.decisions(DecisionQuery(meeting: id, asOf: around.today))
    if meeting.isBetweenMeetings {
      page = try Self.betweenMeetings(meeting, body: body, decisions.rows, register, wording)
      return
    }
    let offers = MeetingOffers(meeting, body: body)
    var facts = MeetingFacts.section(meeting, body: body, wording)
    facts.offers = offers.edit.map { [$0] } ?? []
    let agendaOffers = try AgendaOffers(meeting, body: body, register, around)
    let agenda = AgendaLines(meeting: meeting, wording: wording, offers: agendaOffers).brief
    let invitations = InvitationLines.section(of: meeting, body: body, wording)
    let attendance = AttendanceLines(
      meeting: meeting, wording: wording, roll: AttendanceRoll(meeting, body: body, wording),
      offers: AttendanceOffers(meeting, body: body)
    ).brief
    let taken = RowSections.decisions(FrameWords.decisions[around.language], decisions.rows, wording)
    let minutes = MeetingSections.minutes(of: meeting, wording)
    let documents = DocumentLines.section(of: meeting, body: body, wording)
    let rest = [
      try RelationLines.reviews(at: id, register, wording), MeetingSections.summary(of: meeting, wording),
      wording.sources(meeting.sources),
    ]
    let sections: [PageSection]
    switch meeting.timing.name {
    case .planned, .convened, .postponed:
      let preparation = try PreparationLines.of(meeting, register, wording)
        .map { [PreparationLines.section($0, wording)] }
      sections =
        (preparation ?? []) + [facts, invitations, agenda, documents, attendance, taken, minutes] + rest
    case .inSession, .suspended:
      sections =
        [
          MeetingSections.sitting(meeting, wording), agenda, attendance, taken, facts, documents, invitations,
          minutes,
        ] + rest
    case .held, .cancelled:
      sections = [facts, taken, minutes, agenda, attendance, documents, invitations] + rest
    }
    page = Page(
      title: wording(wording.names.fullTitle(of: meeting, .short)), note: wording(meeting.timing.name.phrase),
      sections: sections.filter { !$0.lines.isEmpty || (meeting.timing.isAhead && !$0.isEmpty) })
    let sitting = SittingOffers(meeting: meeting)
    // Where there is no agenda yet, its key works wherever one stands.
    let lay = meeting.agenda.isEmpty ? [agendaOffers.carry].compactMap { $0 } : []
    page.offers =
      sitting.ways + offers.all + lay + sitting.fromMeeting + [MeetingSections.minutesOffer(id)]
  }

  /// The record of decisions between meetings: what is out, what was decided, the documents.
  private static func betweenMeetings(
    _ meeting: Meeting, body: Body?, _ rows: [DecisionRow], _ register: any Register, _ wording: Wording
  ) throws(RegisterError) -> Page {
    let taken = RowSections.decisions(FrameWords.decisions[wording.language], rows, wording)
    var page = Page(
      title: wording(wording.names.fullTitle(of: meeting, .short)), note: "",
      sections: [
        taken, DocumentLines.section(of: meeting, body: body, wording), wording.sources(meeting.sources),
      ].filter { !$0.lines.isEmpty })
    if let body, !body.standing.isReadOnly {
      page.offers = [
        Offer(
          .function(2), FormTitles.keyCirculateText, help: FormTitles.circulateTextHelp, importance: 70,
          CirculateTextForm(body: body.id))
      ]
    }
    return page
  }
}
