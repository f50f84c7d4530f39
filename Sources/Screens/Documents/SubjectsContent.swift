import Domain
import Localization
import TerminalUI

/// What papers can be about: each meeting, the newest first, each body, and the whole register.
public struct SubjectsContent: Sendable {
  let page: Page

  init(_ register: any Register, _ around: Surroundings) throws(RegisterError) {
    let wording = Wording(register, around)
    let language = around.language
    let meetings = try register.meetings(MeetingQuery(newestFirst: true, limit: MeetingsContent.mostHeld))
    let bodies = BodyWording.sorted(try register.bodies(), wording)
    var dated = RowSections.meetings(
      DocumentWords.aboutMeeting[language], meetings.rows,
      note: ScreenWords.shown(meetings.rows.count, of: meetings.total)[language], withBody: true, wording)
    for (index, row) in meetings.rows.enumerated() { dated.lines[index].place = .documents(.meeting(row.id)) }
    page = Page(
      title: FrameWords.documents[language],
      sections: [
        dated,
        PageSection(
          DocumentWords.aboutBody[language], columns: [TableColumn("", width: .flexible(minimum: 20))],
          lines: [
            PageLine([TableCell(DocumentWords.wholeRegister[language])], place: .documents(.register))
          ] + bodies.map { PageLine([wording.bodyCell($0.id)], place: .documents(.body($0.id))) }),
      ])
  }
}
