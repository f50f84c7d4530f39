import Domain

/// Takes a partner off a project, when it was entered by mistake or takes part no longer.
public struct RemoveProjectPartner: Command {
  public static let action = "remove-project-partner"

  public var project: ProjectID
  public var partner: Identifier<ProjectPartner>

  public init(project: ProjectID, partner: Identifier<ProjectPartner>) {
    self.project = project
    self.partner = partner
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try RecordAct(on: try register.project(project), in: context, register)
    act.record.partners.remove(at: try act.place(of: partner, in: \.partners, .partner, \.id))
    return try act.changeSet(Self.action)
  }
}
