import Domain

/// Enters what a donor gives to a fund, with the first step of it where the amount is known.
public struct RecordContribution: Command {
  public static let action = "record-contribution"

  public var fund: FundID
  public var donor: Party
  /// Out of which fund it is given.
  public var through: FundID?
  public var purpose: Text?
  /// Pledged, committed or received. Absent, as the amount: a donor is known, and not what it gives.
  public var kind: ContributionStep.Kind?
  public var money: Money?
  /// Absent: not stated.
  public var on: StatedDate?
  public var note: String?
  public var remark: Text?
  public var source: SourceNote?

  public init(
    fund: FundID, donor: Party, through: FundID? = nil, purpose: Text? = nil,
    kind: ContributionStep.Kind? = nil, money: Money? = nil, on: StatedDate? = nil, note: String? = nil,
    remark: Text? = nil,
    source: SourceNote? = nil
  ) {
    self.fund = fund
    self.donor = donor
    self.through = through
    self.purpose = purpose
    self.kind = kind
    self.money = money
    self.on = on
    self.note = note
    self.remark = remark
    self.source = source
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try RecordAct(on: fund, in: context, register)
    try register.requireParty(donor, .donor)
    try act.require(through: through)
    var contribution = Contribution(
      id: context.newIdentifier("k"), donor: donor, through: through, purpose: purpose.unlessBlank,
      steps: [], remark: remark.unlessBlank, source: source)
    if kind != nil || money != nil {
      let step = try ContributionStep.new(kind, money, on: on, note: note, in: context)
      try contribution.append(step, in: fund)
    }
    act.record.contributions.append(contribution)
    return try act.changeSet(Self.action, detail: donor.words)
  }
}
