import Domain

/// Changes an organisation's names, kind or place under another one, and where that is known from.
public struct EditOrganization: Command {
  public static let action = "edit-organization"

  public var organization: OrganizationID
  public var kind: Organization.Kind?
  public var name: Text?
  public var acronym: Text?
  public var partOf: Revision<OrganizationID?>
  public var remark: Text?
  public var source: Revision<SourceNote?>

  public init(
    organization: OrganizationID, kind: Organization.Kind? = nil, name: Text? = nil, acronym: Text? = nil,
    partOf: Revision<OrganizationID?> = .kept, remark: Text? = nil,
    source: Revision<SourceNote?> = .kept
  ) {
    self.organization = organization
    self.kind = kind
    self.name = name
    self.acronym = acronym
    self.partOf = partOf
    self.remark = remark
    self.source = source
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    let record = try register.organization(organization)
    if case .to(.some(let parent)) = partOf { try requireNoCycle(through: parent, in: register) }
    var draft = ChangeDraft(context, register)
    try draft.update(record) { record throws(RegisterError) in
      record.kind = kind ?? record.kind
      record.name = record.name.merging(name ?? Text())
      try record.name.required(.name)
      record.acronym = record.acronym.merging(acronym)
      partOf.apply(to: &record.partOf)
      record.remark = record.remark.merging(remark)
      source.apply(to: &record.sources.ofAll)
    }
    return draft.changeSet(action: Self.action, subject: record.key, detail: record.name.best(for: .english))
  }

  /// An organisation cannot be part of itself, directly or through others.
  private func requireNoCycle(through parent: OrganizationID, in register: any Register) throws(RegisterError)
  {
    var seen: Set<OrganizationID> = []
    var next: OrganizationID? = parent
    while let id = next, seen.insert(id).inserted {
      if id == organization { throw .invalid(.parent, .cycle(parent.text)) }
      next = try register.organization(id).partOf
    }
  }
}
