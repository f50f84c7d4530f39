import Domain

/// Ties a project to funds, results and decisions, so that the chain from a decision to what it changed can be walked.
public struct LinkProject: Command {
  public static let action = "link-project"

  public var project: ProjectID
  public var links: ProjectLinks

  public init(project: ProjectID, links: ProjectLinks) {
    self.project = project
    self.links = links
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    try links.required(in: register)
    var act = try RecordAct(on: try register.project(project), in: context, register)
    act.record.funds += links.funds.filter { !act.record.funds.contains($0) }
    act.record.results += links.results.filter { !act.record.results.contains($0) }
    act.record.decisions += links.decisions.filter { !act.record.decisions.contains($0) }
    return try act.changeSet(Self.action)
  }
}
