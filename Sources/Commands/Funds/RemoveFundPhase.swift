import Domain

/// Takes a phase off a project's own budget, when it was entered by mistake.
public struct RemoveFundPhase: Command {
  public static let action = "remove-fund-phase"

  public var fund: FundID
  public var phase: Identifier<FundPhase>

  public init(fund: FundID, phase: Identifier<FundPhase>) {
    self.fund = fund
    self.phase = phase
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try RecordAct(on: fund, in: context, register)
    let removed = act.record.phases.remove(at: try act.place(of: phase, in: \.phases, .phase, \.id))
    return try act.changeSet(Self.action, detail: removed.title.best(for: .english))
  }
}
