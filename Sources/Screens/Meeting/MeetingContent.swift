import Domain
import Localization
import TerminalUI

/// All that is recorded of one meeting, section by section; a section with nothing in it is left out for meetings of the past.
public struct MeetingContent: Sendable {
  let id: MeetingID
  let page: Page

  init(_ id: MeetingID, _ register: any Register, _ around: Surroundings) throws(RegisterError) {
    self.id = id
    let wording = Wording(register, around)
    let meeting = try register.meeting(id)
    let body: Body? = if let id = meeting.body { try register.body(id) } else { nil }
    let decisions = try register.decisions(DecisionQuery(meeting: id, asOf: around.today))
    var sections = [MeetingFacts.section(meeting, wording)]
    if meeting.timing.isAhead, let lines = try PreparationLines.of(meeting, register, wording) {
      sections.append(PreparationLines.section(lines, wording))
    }
    sections += [
      MeetingSections.agenda(of: meeting, wording), MeetingSections.invitations(of: meeting, wording),
      MeetingSections.attendance(of: meeting, body: body, wording),
      RowSections.decisions(FrameWords.decisions[around.language], decisions.rows, wording),
      MeetingSections.minutes(of: meeting, wording), MeetingSections.documents(of: meeting, wording),
      MeetingSections.summary(of: meeting, wording), wording.sources(meeting.sources),
    ]
    page = Page(
      title: wording(wording.names.fullTitle(of: meeting)), note: wording(meeting.timing.name.phrase),
      sections: sections.filter { !$0.lines.isEmpty || (meeting.timing.isAhead && !$0.isEmpty) })
  }
}
