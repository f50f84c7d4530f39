import Domain

/// Takes back that an organisation is over, when that was recorded by mistake. Seats that ended with it stay ended: only some of them
/// may go on.
public struct ReopenOrganization: Command {
  public static let action = "reopen-organization"

  public var organization: OrganizationID

  public init(organization: OrganizationID) { self.organization = organization }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    let record = try register.organization(organization)
    var draft = ChangeDraft(context, register)
    try draft.update(record) { $0.closure = nil }
    return draft.changeSet(action: Self.action, subject: record.key, detail: record.name.best(for: .english))
  }
}
