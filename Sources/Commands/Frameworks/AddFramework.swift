import Domain

/// Enters a strategy, a plan, a programme or a code of conduct, as a draft; its levels, results and indicators follow.
public struct AddFramework: Command {
  public static let action = "add-framework"

  /// Absent: made of the acronym or the name.
  public var id: FrameworkID?
  public var kind: Framework.Kind
  public var name: Text
  public var acronym: Text?
  public var purpose: Text?
  public var term: Term
  public var owners: [Party]
  /// The framework of which it is a part, or that it carries out.
  public var parent: FrameworkID?
  /// Those that it goes on from.
  public var predecessors: [FrameworkID]
  /// Where it holds: a region, a province.
  public var area: Text?
  public var source: SourceNote?

  public init(
    id: FrameworkID? = nil, kind: Framework.Kind, name: Text, acronym: Text? = nil, purpose: Text? = nil,
    term: Term = Term(), owners: [Party] = [], parent: FrameworkID? = nil, predecessors: [FrameworkID] = [],
    area: Text? = nil,
    source: SourceNote? = nil
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    self.acronym = acronym
    self.purpose = purpose
    self.term = term
    self.owners = owners
    self.parent = parent
    self.predecessors = predecessors
    self.area = area
    self.source = source
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    try name.required(.name)
    try term.required()
    for owner in owners { try register.requireParty(owner, .owner) }
    if let parent { _ = try register.framework(parent) }
    for predecessor in predecessors { _ = try register.framework(predecessor) }
    let id = try register.identifier(
      id, from: [acronym?.en, acronym?.fr, name.en, name.fr], key: RecordKey.framework)
    var draft = ChangeDraft(context, register)
    try draft.create(
      Framework(
        id: id, kind: kind, name: name, acronym: acronym.unlessBlank, purpose: purpose.unlessBlank,
        term: term, owners: owners, parent: parent, predecessors: predecessors, area: area.unlessBlank,
        sources: source.list))
    return draft.changeSet(action: Self.action, subject: .framework(id), detail: name.best(for: .english))
  }
}
