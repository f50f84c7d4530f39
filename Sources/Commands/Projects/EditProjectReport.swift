import Domain

/// Changes what is recorded of a report that a project owes; above all, that it was submitted.
public struct EditProjectReport: Command {
  public static let action = "edit-project-report"

  public var project: ProjectID
  public var report: Identifier<ProjectReport>
  public var kind: ProjectReport.Kind?
  public var due: Revision<CalendarDay?>
  public var submitted: Revision<CalendarDay?>
  public var note: Revision<String?>

  public init(
    project: ProjectID, report: Identifier<ProjectReport>, kind: ProjectReport.Kind? = nil,
    due: Revision<CalendarDay?> = .kept, submitted: Revision<CalendarDay?> = .kept,
    note: Revision<String?> = .kept
  ) {
    self.project = project
    self.report = report
    self.kind = kind
    self.due = due
    self.submitted = submitted
    self.note = note
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try RecordAct(on: try register.project(project), in: context, register)
    let place = try act.place(of: report, in: \.reports, .report, \.id)
    if let kind { act.record.reports[place].kind = kind }
    due.apply(to: &act.record.reports[place].due)
    submitted.apply(to: &act.record.reports[place].submitted)
    note.apply(to: &act.record.reports[place].note)
    return try act.changeSet(Self.action, detail: report.text)
  }
}
