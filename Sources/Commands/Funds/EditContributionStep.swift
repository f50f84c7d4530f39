import Domain

/// Corrects a step of a contribution as it was recorded; refused where the steps that follow could not follow on it any more.
public struct EditContributionStep: Command {
  public static let action = "edit-contribution-step"

  public var fund: FundID
  public var contribution: Identifier<Contribution>
  public var step: Identifier<ContributionStep>
  public var kind: ContributionStep.Kind?
  /// Only a cancellation is without an amount.
  public var money: Revision<Money?>
  public var on: StatedDate?
  public var note: Revision<String?>

  public init(
    fund: FundID, contribution: Identifier<Contribution>, step: Identifier<ContributionStep>,
    kind: ContributionStep.Kind? = nil, money: Revision<Money?> = .kept, on: StatedDate? = nil,
    note: Revision<String?> = .kept
  ) {
    self.fund = fund
    self.contribution = contribution
    self.step = step
    self.kind = kind
    self.money = money
    self.on = on
    self.note = note
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try RecordAct(on: fund, in: context, register)
    let (given, place) = try act.place(of: step, in: contribution)
    var known = act.record.contributions[given].steps[place]
    if let kind { known.kind = kind }
    money.apply(to: &known.money)
    if let on { known.on = on }
    note.apply(to: &known.note)
    try known.required()
    act.record.contributions[given].steps[place] = known
    try act.record.contributions[given].required(in: fund)
    return try act.changeSet(Self.action, detail: act.record.contributions[given].donor.words)
  }
}
