import Domain

/// Records a report that a project owes, and by when.
public struct AddProjectReport: Command {
  public static let action = "add-project-report"

  public var project: ProjectID
  public var kind: ProjectReport.Kind
  public var due: CalendarDay?
  public var submitted: CalendarDay?
  public var note: String?

  public init(
    project: ProjectID, kind: ProjectReport.Kind, due: CalendarDay? = nil, submitted: CalendarDay? = nil,
    note: String? = nil
  ) {
    self.project = project
    self.kind = kind
    self.due = due
    self.submitted = submitted
    self.note = note
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try RecordAct(on: try register.project(project), in: context, register)
    let report = ProjectReport(
      id: context.newIdentifier("r"), kind: kind, due: due, submitted: submitted, note: note)
    act.record.reports.append(report)
    return try act.changeSet(Self.action, detail: report.id.text)
  }
}
