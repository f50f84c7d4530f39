import Domain

/// Records who takes part in a project, and as what. Several may lead: a mission and an agency side by side (S1).
public struct AddProjectPartner: Command {
  public static let action = "add-project-partner"

  public var project: ProjectID
  public var party: Party
  public var role: ProjectPartner.Role
  public var source: SourceNote?

  public init(project: ProjectID, party: Party, role: ProjectPartner.Role, source: SourceNote? = nil) {
    self.project = project
    self.party = party
    self.role = role
    self.source = source
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    try register.requireParty(party, .partner)
    var act = try RecordAct(on: try register.project(project), in: context, register)
    guard !act.record.partners.contains(where: { $0.party == party && $0.role == role }) else {
      return try act.changeSet(Self.action)
    }
    let partner = ProjectPartner(id: context.newIdentifier("p"), party: party, role: role, source: source)
    act.record.partners.append(partner)
    return try act.changeSet(Self.action, detail: partner.id.text)
  }
}
