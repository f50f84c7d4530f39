import Domain

/// Corrects who gives a contribution, what it is for and what is remarked on it; amounts are changed by steps.
public struct EditContribution: Command {
  public static let action = "edit-contribution"

  public var fund: FundID
  public var contribution: Identifier<Contribution>
  public var donor: Party?
  public var through: Revision<FundID?>
  public var purpose: Text?
  public var remark: Text?
  public var source: Revision<SourceNote?>

  public init(
    fund: FundID, contribution: Identifier<Contribution>, donor: Party? = nil,
    through: Revision<FundID?> = .kept, purpose: Text? = nil, remark: Text? = nil,
    source: Revision<SourceNote?> = .kept
  ) {
    self.fund = fund
    self.contribution = contribution
    self.donor = donor
    self.through = through
    self.purpose = purpose
    self.remark = remark
    self.source = source
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try RecordAct(on: fund, in: context, register)
    let place = try act.place(of: contribution)
    try register.requireParty(donor, .donor)
    if case .to(let fund) = through { try act.require(through: fund) }
    var known = act.record.contributions[place]
    if let donor { known.donor = donor }
    through.apply(to: &known.through)
    known.purpose = known.purpose.merging(purpose)
    known.remark = known.remark.merging(remark)
    source.apply(to: &known.source)
    act.record.contributions[place] = known
    return try act.changeSet(Self.action, detail: known.donor.words)
  }
}
