import Domain
import Localization
import TerminalUI

/// The reports of projects as lines, on the page of the project and on the first screen.
enum ProjectReportLines {
  /// How long before its day a report is told of on the first screen.
  static let daysBefore = 30
  static let most = 20

  static func section(of project: Project, _ offers: ProjectOffers, _ wording: Wording) -> PageSection {
    let title = wording(ProjectWords.reports)
    if project.reports.isEmpty {
      return offers.empty(title, wording(ProjectScreenWords.noReports), offers.newReport)
    }
    let submitted = project.reports.filter { $0.submitted != nil }
    let waiting = project.reports.filter { $0.submitted == nil }
    let byDay = waiting.filter { $0.due != nil }.sorted { ($0.due?.number ?? 0) < ($1.due?.number ?? 0) }
    let sorted = byDay + waiting.filter { $0.due == nil } + submitted
    var section = PageSection(
      title,
      columns: [
        TableColumn("", width: .fixed(26), importance: 4),
        TableColumn("", width: .fixed(26), importance: 3),
        TableColumn("", width: .flexible(minimum: 10, weight: 2), importance: 2),
      ], wrapped: 2, lines: sorted.map { line(of: $0, project, offers, wording) })
    section.offers = offers.newReport
    return section
  }

  private static func line(
    of report: ProjectReport, _ project: Project, _ offers: ProjectOffers, _ wording: Wording
  ) -> PageLine {
    let isLate = project.reportsOwed(on: wording.today).contains(report)
    let day =
      report.submitted.map { ProjectScreenWords.submitted(wording.day($0)) }
      ?? report.due.map { due in
        isLate ? ProjectScreenWords.wasDue(wording.day(due)) : ProjectScreenWords.due(wording.day(due))
      } ?? ProjectScreenWords.noDueDate
    let days = report.due.map { wording(ProjectFacts.distance(to: $0, wording)) }
    let note = [report.submitted == nil ? days : nil, report.note].compactMap(\.self)
    var line = PageLine(
      [
        TableCell(wording(report.kind.phrase.capitalized)),
        TableCell(wording(day), style: isLate ? .alert : nil),
        TableCell(note.joined(separator: ", "), style: isLate ? .alert : .muted),
      ],
      mark: isLate
        ? TableCell("!", style: .alert) : report.submitted == nil ? "" : TableCell("✓", style: .good),
      id: report.id.text)
    line.offers = offers.of(report)
    return line
  }

  /// What is overdue, or due soon, of all projects; `nil` where nothing is.
  static func due(_ register: any Register, _ wording: Wording) throws(RegisterError) -> PageSection? {
    let last = wording.today.adding(days: daysBefore)
    let found = try register.projects(ProjectQuery()).rows.flatMap { project in
      project.reportsAwaited.compactMap { report in
        report.due.flatMap { $0 <= last ? (project: project, report: report, due: $0) : nil }
      }
    }.sorted { $0.due < $1.due }
    guard !found.isEmpty else { return nil }
    return PageSection(
      wording(ProjectScreenWords.reportsDue),
      note: wording(ScreenWords.shown(min(found.count, most), of: found.count)),
      columns: [
        TableColumn("", width: .flexible(minimum: 18, weight: 3), importance: 4),
        TableColumn("", width: .flexible(minimum: 12, maximum: 24), importance: 2),
        TableColumn("", width: .fixed(22), importance: 3),
        TableColumn("", width: .flexible(minimum: 15, maximum: 20), alignment: .right, importance: 1),
      ], lines: found.prefix(most).map { line(of: $0.report, due: $0.due, $0.project, wording) })
  }

  private static func line(
    of report: ProjectReport, due: CalendarDay, _ project: Project, _ wording: Wording
  ) -> PageLine {
    let isLate = due < wording.today
    let near = wording.near(due)
    let forms = ([near.text] + near.shorter).map {
      wording(isLate ? ProjectScreenWords.wasDue($0) : ProjectScreenWords.due($0))
    }
    let style: Style? = isLate ? .alert : nil
    var line = PageLine(
      [
        TableCell(
          ProjectLines.name(project, wording), shorter: [wording(wording.names.phrase(project.id))]),
        TableCell(wording(report.kind.phrase)), Wording.cell(forms, style: style),
        TableCell(
          wording(ProjectFacts.distance(to: due, wording)),
          shorter: [wording(RelativeDate.countdown(to: due, from: wording.today))], style: style),
      ], mark: isLate ? TableCell("!", style: .alert) : "", place: .project(project.id),
      id: "\(project.id)/\(report.id)")
    line.hint = ProjectScreenWords.reportHint
    line.offers = ProjectOffers(project).of(report).filter { $0.key == .function(8) }
    return line
  }
}
