import Domain

/// Changes what a fund is called, who keeps its account, which boards govern it and which frameworks it serves.
public struct EditFund: Command {
  public static let action = "edit-fund"

  public var fund: FundID
  public var kind: Fund.Kind?
  public var name: Text?
  public var acronym: Text?
  public var administrator: Revision<Party?>
  public var boards: Revision<[BodyID]>
  public var serves: Revision<[FrameworkID]>
  public var established: Revision<PartialDate?>
  public var purpose: Text?
  public var remark: Text?
  public var source: Revision<SourceNote?>

  public init(
    fund: FundID, kind: Fund.Kind? = nil, name: Text? = nil, acronym: Text? = nil,
    administrator: Revision<Party?> = .kept, boards: Revision<[BodyID]> = .kept,
    serves: Revision<[FrameworkID]> = .kept,
    established: Revision<PartialDate?> = .kept, purpose: Text? = nil, remark: Text? = nil,
    source: Revision<SourceNote?> = .kept
  ) {
    self.fund = fund
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
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try RecordAct(on: fund, in: context, register)
    if case .to(let party) = administrator { try register.requireParty(party, .administrator) }
    if case .to(let boards) = boards { for board in boards { try register.requireBody(board) } }
    if case .to(let served) = serves { for id in served { _ = try register.framework(id) } }
    if let kind { act.record.kind = kind }
    act.record.name = act.record.name.merging(name ?? Text())
    try act.record.name.required(.name)
    act.record.acronym = act.record.acronym.merging(acronym)
    administrator.apply(to: &act.record.administrator)
    boards.apply(to: &act.record.boards)
    serves.apply(to: &act.record.serves)
    established.apply(to: &act.record.established)
    act.record.purpose = act.record.purpose.merging(purpose)
    act.record.remark = act.record.remark.merging(remark)
    source.apply(to: &act.record.sources.ofAll)
    return try act.changeSet(Self.action)
  }
}
