import Domain

/// Enters a phase of a project's own budget (S4).
public struct AddFundPhase: Command {
  public static let action = "add-fund-phase"

  public var fund: FundID
  public var title: Text
  public var term: Term
  public var budget: Money?
  public var allocated: Money?
  public var isCompleted: Bool?
  public var source: SourceNote?

  public init(
    fund: FundID, title: Text, term: Term = Term(), budget: Money? = nil, allocated: Money? = nil,
    isCompleted: Bool? = nil, source: SourceNote? = nil
  ) {
    self.fund = fund
    self.title = title
    self.term = term
    self.budget = budget
    self.allocated = allocated
    self.isCompleted = isCompleted
    self.source = source
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try RecordAct(on: fund, in: context, register)
    let phase = FundPhase(
      id: context.newIdentifier("h"), title: title, term: term, budget: budget, allocated: allocated,
      isCompleted: isCompleted, source: source)
    try phase.required()
    act.record.phases.append(phase)
    return try act.changeSet(Self.action, detail: title.best(for: .english))
  }
}

extension FundPhase {
  /// - Throws: `invalid` without a title, with an end before its beginning, or with an amount that is not positive; the refusal of
  ///   what is allocated of it in another currency.
  func required() throws(RegisterError) {
    try title.required(.title)
    try term.required()
    try budget?.required(.budget)
    try allocated?.required(.allocated)
    try allocated?.required(in: budget?.currency)
  }
}
