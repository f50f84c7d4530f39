import Domain

/// Takes back a step that was entered by mistake; refused while later steps take off what it brought.
public struct RemoveContributionStep: Command {
  public static let action = "remove-contribution-step"

  public var fund: FundID
  public var contribution: Identifier<Contribution>
  public var step: Identifier<ContributionStep>

  public init(fund: FundID, contribution: Identifier<Contribution>, step: Identifier<ContributionStep>) {
    self.fund = fund
    self.contribution = contribution
    self.step = step
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try RecordAct(on: fund, in: context, register)
    let (place, known) = try act.place(of: step, in: contribution)
    act.record.contributions[place].steps.remove(at: known)
    try act.record.contributions[place].required(in: fund)
    return try act.changeSet(Self.action, detail: act.record.contributions[place].donor.words)
  }
}
