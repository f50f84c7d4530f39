import Domain

/// Enters a coordination body.
public struct AddBody: Command {
  public static let action = "add-body"

  /// Absent: made of the acronym or the name.
  public var id: BodyID?
  public var kind: Body.Kind
  public var name: Text
  public var acronym: Text?
  public var parent: BodyID?
  public var serves: [BodyID]
  public var pillar: Text?
  public var purpose: Text?
  public var organization: OrganizationID?
  public var cadence: Cadence?
  public var source: SourceNote?
  /// Whether it is only proposed as yet, rather than at work.
  public var isProposed: Bool

  public init(
    id: BodyID? = nil, kind: Body.Kind, name: Text, acronym: Text? = nil, parent: BodyID? = nil,
    serves: [BodyID] = [], pillar: Text? = nil, purpose: Text? = nil, organization: OrganizationID? = nil,
    cadence: Cadence? = nil, source: SourceNote? = nil, isProposed: Bool = false
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    self.acronym = acronym
    self.parent = parent
    self.serves = serves
    self.pillar = pillar
    self.purpose = purpose
    self.organization = organization
    self.cadence = cadence
    self.source = source
    self.isProposed = isProposed
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    try name.required(.name)
    try register.requireBody(parent)
    for served in serves { try register.requireBody(served) }
    try register.requireOrganization(organization)
    try cadence?.required()
    let id = try register.identifier(
      id, from: [acronym?.en, acronym?.fr, name.en, name.fr], key: RecordKey.body)
    try register.requireOwnSymbols(acronym.unlessBlank, of: id)
    var draft = ChangeDraft(context, register)
    try draft.create(
      Body(
        id: id, kind: kind, standing: isProposed ? .proposed : .active, name: name,
        acronym: acronym.unlessBlank, parent: parent, serves: serves,
        pillar: pillar.unlessBlank, purpose: purpose.unlessBlank, organization: organization,
        cadence: cadence, sources: source.list))
    return draft.changeSet(action: Self.action, subject: .body(id), detail: name.best(for: .english))
  }
}
