import Domain

/// Changes a phase of a project's own budget: its term, its amounts, whether it is over.
public struct EditFundPhase: Command {
  public static let action = "edit-fund-phase"

  public var fund: FundID
  public var phase: Identifier<FundPhase>
  public var title: Text?
  public var from: StatedDate?
  public var to: Revision<StatedDate?>
  public var budget: Revision<Money?>
  public var allocated: Revision<Money?>
  public var isCompleted: Revision<Bool?>
  public var source: Revision<SourceNote?>

  public init(
    fund: FundID, phase: Identifier<FundPhase>, title: Text? = nil, from: StatedDate? = nil,
    to: Revision<StatedDate?> = .kept, budget: Revision<Money?> = .kept,
    allocated: Revision<Money?> = .kept, isCompleted: Revision<Bool?> = .kept,
    source: Revision<SourceNote?> = .kept
  ) {
    self.fund = fund
    self.phase = phase
    self.title = title
    self.from = from
    self.to = to
    self.budget = budget
    self.allocated = allocated
    self.isCompleted = isCompleted
    self.source = source
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try RecordAct(on: fund, in: context, register)
    let place = try act.place(of: phase, in: \.phases, .phase, \.id)
    var known = act.record.phases[place]
    known.title = known.title.merging(title ?? Text())
    if let from { known.term.from = from }
    to.apply(to: &known.term.to)
    budget.apply(to: &known.budget)
    allocated.apply(to: &known.allocated)
    isCompleted.apply(to: &known.isCompleted)
    source.apply(to: &known.source)
    try known.required()
    act.record.phases[place] = known
    return try act.changeSet(Self.action, detail: known.title.best(for: .english))
  }
}
