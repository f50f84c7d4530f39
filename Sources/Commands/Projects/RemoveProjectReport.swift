import Domain

/// Takes a report off the list of what a project owes.
public struct RemoveProjectReport: Command {
  public static let action = "remove-project-report"

  public var project: ProjectID
  public var report: Identifier<ProjectReport>

  public init(project: ProjectID, report: Identifier<ProjectReport>) {
    self.project = project
    self.report = report
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try RecordAct(on: try register.project(project), in: context, register)
    act.record.reports.remove(at: try act.place(of: report, in: \.reports, .report, \.id))
    return try act.changeSet(Self.action)
  }
}
