import Domain

/// Changes what a framework is called, whose it is, when it holds and where it stands among others.
///
/// The days on which it was validated and formally approved are two facts of their own: neither says the other, nor changes the state.
public struct EditFramework: Command {
  public static let action = "edit-framework"

  public var framework: FrameworkID
  public var name: Text?
  public var acronym: Text?
  public var kind: Framework.Kind?
  public var purpose: Text?
  public var validated: Revision<StatedDate?>
  public var approved: Revision<StatedDate?>
  public var term: Revision<Term>
  public var owners: Revision<[Party]>
  public var parent: Revision<FrameworkID?>
  public var predecessors: Revision<[FrameworkID]>
  public var area: Text?
  public var remark: Text?
  public var source: Revision<SourceNote?>

  public init(
    framework: FrameworkID, name: Text? = nil, acronym: Text? = nil, kind: Framework.Kind? = nil,
    purpose: Text? = nil, validated: Revision<StatedDate?> = .kept, approved: Revision<StatedDate?> = .kept,
    term: Revision<Term> = .kept, owners: Revision<[Party]> = .kept, parent: Revision<FrameworkID?> = .kept,
    predecessors: Revision<[FrameworkID]> = .kept,
    area: Text? = nil, remark: Text? = nil, source: Revision<SourceNote?> = .kept
  ) {
    self.framework = framework
    self.name = name
    self.acronym = acronym
    self.kind = kind
    self.purpose = purpose
    self.validated = validated
    self.approved = approved
    self.term = term
    self.owners = owners
    self.parent = parent
    self.predecessors = predecessors
    self.area = area
    self.remark = remark
    self.source = source
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try RecordAct(on: framework, in: context, register)
    try requireInput(register)
    act.record.name = act.record.name.merging(name ?? Text())
    try act.record.name.required(.name)
    act.record.acronym = act.record.acronym.merging(acronym)
    if let kind { act.record.kind = kind }
    act.record.purpose = act.record.purpose.merging(purpose)
    validated.apply(to: &act.record.validated)
    approved.apply(to: &act.record.approved)
    term.apply(to: &act.record.term)
    owners.apply(to: &act.record.owners)
    parent.apply(to: &act.record.parent)
    predecessors.apply(to: &act.record.predecessors)
    act.record.area = act.record.area.merging(area)
    act.record.remark = act.record.remark.merging(remark)
    source.apply(to: &act.record.sources.ofAll)
    return try act.changeSet(Self.action)
  }

  private func requireInput(_ register: any Register) throws(RegisterError) {
    if case .to(let term) = term { try term.required() }
    if case .to(let owners) = owners { for owner in owners { try register.requireParty(owner, .owner) } }
    if case .to(.some(let parent)) = parent { try requireNoCycle(through: parent, in: register) }
    if case .to(let predecessors) = predecessors {
      for id in predecessors { try requireNotBefore(id, in: register) }
    }
  }

  /// A framework cannot be a part of itself, directly or through others.
  private func requireNoCycle(through parent: FrameworkID, in register: any Register) throws(RegisterError) {
    var seen: Set<FrameworkID> = []
    var next: FrameworkID? = parent
    while let id = next, seen.insert(id).inserted {
      if id == framework { throw .invalid(.parent, .cycle(parent.text)) }
      next = try register.framework(id).parent
    }
  }

  /// Nor can it continue itself.
  private func requireNotBefore(
    _ predecessor: FrameworkID, in register: any Register
  ) throws(RegisterError) {
    var seen: Set<FrameworkID> = []
    var ahead = [predecessor]
    while let id = ahead.popLast() {
      guard seen.insert(id).inserted else { continue }
      if id == framework { throw .invalid(.continues, .cycle(predecessor.text)) }
      ahead += try register.framework(id).predecessors
    }
  }
}
