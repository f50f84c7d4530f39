import Domain

/// Enters a programme that a donor finances itself and aligns with the strategy; its amount stands in no total of contributions (S3).
public struct AddAlignedProgramme: Command {
  public static let action = "add-aligned-programme"

  public var fund: FundID
  public var donor: Party
  public var title: Text?
  public var partners: [Party]
  public var area: Text?
  public var money: Money?
  /// Absent: not stated.
  public var asAt: StatedDate?
  public var remark: Text?
  public var source: SourceNote?

  public init(
    fund: FundID, donor: Party, title: Text? = nil, partners: [Party] = [], area: Text? = nil,
    money: Money? = nil, asAt: StatedDate? = nil, remark: Text? = nil, source: SourceNote? = nil
  ) {
    self.fund = fund
    self.donor = donor
    self.title = title
    self.partners = partners
    self.area = area
    self.money = money
    self.asAt = asAt
    self.remark = remark
    self.source = source
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try RecordAct(on: fund, in: context, register)
    let programme = AlignedProgramme(
      id: context.newIdentifier("g"), donor: donor, title: title.unlessBlank, partners: partners,
      area: area.unlessBlank, money: money, asAt: asAt ?? .notStated, remark: remark.unlessBlank,
      source: source)
    try programme.required(in: register)
    act.record.aligned.append(programme)
    return try act.changeSet(Self.action, detail: donor.words)
  }
}

extension AlignedProgramme {
  /// - Throws: `noSuchRecord` for a party that is none, `invalid` for an amount that is not positive.
  func required(in register: any Register) throws(RegisterError) {
    try register.requireParty(donor, .donor)
    for partner in partners { try register.requireParty(partner, .partner) }
    try money?.required()
  }
}
