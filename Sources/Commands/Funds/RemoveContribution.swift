import Domain

/// Takes a contribution with all its steps off a fund, when it was entered by mistake; one that will not come is cancelled instead.
public struct RemoveContribution: Command {
  public static let action = "remove-contribution"

  public var fund: FundID
  public var contribution: Identifier<Contribution>

  public init(fund: FundID, contribution: Identifier<Contribution>) {
    self.fund = fund
    self.contribution = contribution
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try RecordAct(on: fund, in: context, register)
    let removed = act.record.contributions.remove(at: try act.place(of: contribution))
    return try act.changeSet(Self.action, detail: removed.donor.words)
  }
}
