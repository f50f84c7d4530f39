import Domain

/// Enters what a board gives to a project, or for a purpose that has no project's record.
public struct AddAllocation: Command {
  public static let action = "add-allocation"

  public var fund: FundID
  public var project: ProjectID?
  public var title: Text?
  public var money: Money
  /// Absent: not stated.
  public var on: StatedDate?
  public var decision: DecisionReference?
  public var remark: Text?
  public var source: SourceNote?

  public init(
    fund: FundID, project: ProjectID? = nil, title: Text? = nil, money: Money, on: StatedDate? = nil,
    decision: DecisionReference? = nil, remark: Text? = nil, source: SourceNote? = nil
  ) {
    self.fund = fund
    self.project = project
    self.title = title
    self.money = money
    self.on = on
    self.decision = decision
    self.remark = remark
    self.source = source
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try RecordAct(on: fund, in: context, register)
    if project == nil { try (title ?? Text()).required(.project) }
    try act.require(project: project, decision: decision)
    try money.required()
    let allocation = Allocation(
      id: context.newIdentifier("a"), project: project, title: title.unlessBlank, money: money,
      on: on ?? .notStated, decision: decision, remark: remark.unlessBlank, source: source)
    act.record.allocations.append(allocation)
    return try act.changeSet(Self.action, detail: try act.label(of: allocation))
  }
}
