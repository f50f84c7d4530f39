import Domain
import Localization
import Papers
import TerminalUI

/// What papers can be about: each meeting, the newest first, each body, the whole register, each framework, fund and project.
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
      ] + (try Self.results(register, wording)))
  }

  /// Frameworks, funds and projects by name; where there are none, nothing is said of them.
  private static func results(
    _ register: any Register, _ wording: Wording
  ) throws(RegisterError) -> [PageSection] {
    let names = wording.names
    return [
      section(
        DocumentWords.aboutFramework,
        try register.frameworks().map { (names.phrase($0.id, .both), .framework($0.id)) }, wording),
      section(
        DocumentWords.aboutFund, try register.funds().map { (names.phrase($0.id, .both), .fund($0.id)) },
        wording),
      section(
        DocumentWords.aboutProject,
        try register.projects(ProjectQuery()).rows.map { (names.phrase($0.id, .both), .project($0.id)) },
        wording),
    ].filter { !$0.lines.isEmpty }
  }

  private static func section(
    _ title: Phrase, _ subjects: [(name: Phrase, subject: PaperSubject)], _ wording: Wording
  ) -> PageSection {
    let language = wording.language
    return PageSection(
      title[language], columns: [TableColumn("", width: .flexible(minimum: 20))],
      lines: subjects.sorted(in: language) { $0.name[language] }
        .map { PageLine([TableCell($0.name[language])], place: .documents($0.subject)) })
  }
}
