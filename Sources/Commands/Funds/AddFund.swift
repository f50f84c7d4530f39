import Domain

/// Enters a fund, a window, a project's own budget or a portfolio aligned with a strategy.
public struct AddFund: Command {
  public static let action = "add-fund"

  /// Absent: made of the acronym or the name.
  public var id: FundID?
  public var kind: Fund.Kind
  public var name: Text
  public var acronym: Text?
  public var administrator: Party?
  public var boards: [BodyID]
  /// The frameworks whose means it is.
  public var serves: [FrameworkID]
  public var established: PartialDate?
  public var purpose: Text?
  public var remark: Text?
  public var source: SourceNote?
  /// Whether it is only proposed as yet, rather than at work.
  public var isProposed: Bool

  public init(
    id: FundID? = nil, kind: Fund.Kind, name: Text, acronym: Text? = nil, administrator: Party? = nil,
    boards: [BodyID] = [], serves: [FrameworkID] = [], established: PartialDate? = nil, purpose: Text? = nil,
    remark: Text? = nil,
    source: SourceNote? = nil, isProposed: Bool = false
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    self.acronym = acronym
    self.administrator = administrator
    self.boards = boards
    self.serves = serves
    self.established = established
    self.purpose = purpose
    self.remark = remark
    self.source = source
    self.isProposed = isProposed
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    try name.required(.name)
    try register.requireParty(administrator, .administrator)
    for board in boards { try register.requireBody(board) }
    for served in serves { _ = try register.framework(served) }
    let id = try register.identifier(
      id, from: [acronym?.en, acronym?.fr, name.en, name.fr], key: RecordKey.fund)
    var draft = ChangeDraft(context, register)
    try draft.create(
      Fund(
        id: id, kind: kind, standing: isProposed ? .proposed : .active, name: name,
        acronym: acronym.unlessBlank, administrator: administrator, boards: boards,
        serves: serves, established: established, purpose: purpose.unlessBlank, remark: remark.unlessBlank,
        sources: source.list))
    return draft.changeSet(action: Self.action, subject: .fund(id), detail: name.best(for: .english))
  }
}
