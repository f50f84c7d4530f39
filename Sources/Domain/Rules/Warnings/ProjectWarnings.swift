/// What a project warns of (D).
enum ProjectWarnings {
  static func findings(on project: Project, asOf day: CalendarDay) -> [Finding] {
    var kinds = project.reportsOwed(on: day).compactMap { report in
      report.due.map { FindingKind.reportOverdue(report.id, kind: report.kind, due: $0) }
    }
    if project.standing.state == .implementing, project.term.hasEnded(by: day),
      let end = project.term.to?.date
    {
      kinds.append(.projectTermEnded(on: end))
    }
    return kinds.map { Finding(record: project.key, kind: $0) }
  }
}
