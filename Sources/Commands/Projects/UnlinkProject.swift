import Domain

/// Takes back that a project draws on a fund, serves a result or carries out a decision.
public struct UnlinkProject: Command {
  public static let action = "unlink-project"

  public var project: ProjectID
  public var links: ProjectLinks

  public init(project: ProjectID, links: ProjectLinks) {
    self.project = project
    self.links = links
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try RecordAct(on: try register.project(project), in: context, register)
    act.record.funds.removeAll(where: links.funds.contains)
    act.record.results.removeAll(where: links.results.contains)
    act.record.decisions.removeAll(where: links.decisions.contains)
    return try act.changeSet(Self.action)
  }
}
