import Domain

/// Enters a State, a UN entity, a regional organisation, a donor, a ministry … in the directory.
public struct AddOrganization: Command {
  public static let action = "add-organization"

  /// Absent: made of the acronym or the name.
  public var id: OrganizationID?
  public var kind: Organization.Kind
  public var name: Text
  public var acronym: Text?
  public var partOf: OrganizationID?
  public var remark: Text?
  public var source: SourceNote?

  public init(
    id: OrganizationID? = nil, kind: Organization.Kind, name: Text, acronym: Text? = nil,
    partOf: OrganizationID? = nil, remark: Text? = nil, source: SourceNote? = nil
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    self.acronym = acronym
    self.partOf = partOf
    self.remark = remark
    self.source = source
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    try name.required(.name)
    try register.requireOrganization(partOf)
    let id = try register.identifier(
      id, from: [acronym?.en, acronym?.fr, name.en, name.fr], key: RecordKey.organization)
    var draft = ChangeDraft(context, register)
    try draft.create(
      Organization(
        id: id, kind: kind, name: name, acronym: acronym.unlessBlank, partOf: partOf,
        remark: remark.unlessBlank, sources: source.list))
    return draft.changeSet(
      action: Self.action, subject: .organization(id), detail: name.best(for: .english))
  }
}
