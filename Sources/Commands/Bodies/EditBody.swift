import Domain

/// Changes what a body is called, where it stands and by which rules it works.
public struct EditBody: Command {
  public static let action = "edit-body"

  public var body: BodyID
  public var name: Text?
  public var acronym: Text?
  public var parent: Revision<BodyID?>
  public var pillar: Text?
  public var purpose: Text?
  public var quorum: Revision<QuorumRule?>
  public var adoption: Revision<AdoptionRule?>
  public var cadence: Revision<Cadence?>
  public var periods: Revision<Periods>
  public var numbering: Revision<Numbering>
  public var minutesTitle: Revision<MinutesTitle?>
  public var zone: Revision<String?>
  public var remark: Text?
  public var kind: Body.Kind?
  public var serves: Revision<[BodyID]>
  /// The organisation that it is an office of.
  public var organization: Revision<OrganizationID?>
  public var source: Revision<SourceNote?>
  public var delegationLimit: Revision<DelegationLimit?>
  public var rotation: Revision<Rotation?>
  public var troika: Revision<Troika?>

  public init(
    body: BodyID, name: Text? = nil, acronym: Text? = nil, parent: Revision<BodyID?> = .kept,
    pillar: Text? = nil, purpose: Text? = nil, quorum: Revision<QuorumRule?> = .kept,
    adoption: Revision<AdoptionRule?> = .kept, cadence: Revision<Cadence?> = .kept,
    periods: Revision<Periods> = .kept, numbering: Revision<Numbering> = .kept,
    minutesTitle: Revision<MinutesTitle?> = .kept, zone: Revision<String?> = .kept, remark: Text? = nil,
    kind: Body.Kind? = nil, serves: Revision<[BodyID]> = .kept,
    organization: Revision<OrganizationID?> = .kept, source: Revision<SourceNote?> = .kept,
    delegationLimit: Revision<DelegationLimit?> = .kept, rotation: Revision<Rotation?> = .kept,
    troika: Revision<Troika?> = .kept
  ) {
    self.body = body
    self.name = name
    self.acronym = acronym
    self.parent = parent
    self.pillar = pillar
    self.purpose = purpose
    self.quorum = quorum
    self.adoption = adoption
    self.cadence = cadence
    self.periods = periods
    self.numbering = numbering
    self.minutesTitle = minutesTitle
    self.zone = zone
    self.remark = remark
    self.kind = kind
    self.serves = serves
    self.organization = organization
    self.source = source
    self.delegationLimit = delegationLimit
    self.rotation = rotation
    self.troika = troika
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    let record = try register.body(body)
    try record.requireOpen()
    try requireInput(context, register)
    var draft = ChangeDraft(context, register)
    try draft.update(record) { record throws(RegisterError) in
      record.name = record.name.merging(name ?? Text())
      try record.name.required(.name)
      let called = record.acronym
      record.acronym = called.merging(acronym)
      if record.acronym != called { try register.requireOwnSymbols(record.acronym, of: body) }
      parent.apply(to: &record.parent)
      record.pillar = record.pillar.merging(pillar)
      record.purpose = record.purpose.merging(purpose)
      quorum.apply(to: &record.quorum)
      adoption.apply(to: &record.adoption)
      cadence.apply(to: &record.cadence)
      periods.apply(to: &record.periods)
      numbering.apply(to: &record.numbering)
      minutesTitle.apply(to: &record.minutesTitle)
      zone.apply(to: &record.zone)
      record.remark = record.remark.merging(remark)
      if let kind { record.kind = kind }
      serves.apply(to: &record.serves)
      organization.apply(to: &record.organization)
      source.apply(to: &record.sources.ofAll)
      delegationLimit.apply(to: &record.delegationLimit)
      rotation.apply(to: &record.rotation)
      troika.apply(to: &record.troika)
    }
    return draft.changeSet(action: Self.action, subject: record.key)
  }

  private func requireInput(_ context: Context, _ register: any Register) throws(RegisterError) {
    if case .to(.some(let parent)) = parent { try requireNoCycle(through: parent, in: register) }
    if case .to(.some(let quorum)) = quorum { try quorum.required() }
    if case .to(.some(let adoption)) = adoption { try adoption.required() }
    if case .to(.some(let cadence)) = cadence { try cadence.required() }
    if case .to(let periods) = periods { try periods.required() }
    if case .to(let numbering) = numbering { try numbering.required() }
    if case .to(let zone) = zone { try context.requireZone(zone) }
    if case .to(let served) = serves { for body in served { try register.requireBody(body) } }
    if case .to(.some(let limit)) = delegationLimit { try limit.people.required(in: 1...1000, .delegations) }
    if case .to(.some(let rotation)) = rotation { try rotation.required(register) }
    if case .to(.some(let troika)) = troika {
      let chaired = try register.chaired(of: troika)
      if troika.of == body || chaired.id == body { throw .invalid(.body, .cycle(body.text)) }
    }
    if case .to(let organization) = organization { try register.requireOrganization(organization) }
  }

  /// A body cannot stand under itself, directly or through others.
  private func requireNoCycle(through parent: BodyID, in register: any Register) throws(RegisterError) {
    var seen: Set<BodyID> = []
    var next: BodyID? = parent
    while let id = next, seen.insert(id).inserted {
      if id == body { throw .invalid(.parent, .cycle(parent.text)) }
      next = try register.body(id).parent
    }
  }
}
