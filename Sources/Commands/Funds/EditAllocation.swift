import Domain

/// Corrects an allocation; out of which something was paid, it stays in the currency of what was paid.
public struct EditAllocation: Command {
  public static let action = "edit-allocation"

  public var fund: FundID
  public var allocation: Identifier<Allocation>
  public var project: Revision<ProjectID?>
  public var title: Text?
  public var money: Money?
  public var on: StatedDate?
  public var decision: Revision<DecisionReference?>
  public var remark: Text?
  public var source: Revision<SourceNote?>

  public init(
    fund: FundID, allocation: Identifier<Allocation>, project: Revision<ProjectID?> = .kept,
    title: Text? = nil, money: Money? = nil, on: StatedDate? = nil,
    decision: Revision<DecisionReference?> = .kept, remark: Text? = nil,
    source: Revision<SourceNote?> = .kept
  ) {
    self.fund = fund
    self.allocation = allocation
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
    let place = try act.place(of: allocation)
    var known = act.record.allocations[place]
    try money?.required()
    try money?.required(in: known.disbursements.first?.money.currency)
    if case .to(let project) = project { try act.require(project: project, decision: nil) }
    if case .to(let decision) = decision { try act.require(project: nil, decision: decision) }
    project.apply(to: &known.project)
    decision.apply(to: &known.decision)
    known.title = known.title.merging(title)
    if known.project == nil { try (known.title ?? Text()).required(.project) }
    if let money { known.money = money }
    if let on { known.on = on }
    known.remark = known.remark.merging(remark)
    source.apply(to: &known.source)
    act.record.allocations[place] = known
    return try act.changeSet(Self.action, detail: try act.label(of: known))
  }
}
