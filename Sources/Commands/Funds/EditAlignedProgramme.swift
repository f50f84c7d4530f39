import Domain

/// Changes what is known of a programme that a donor aligns with the strategy.
public struct EditAlignedProgramme: Command {
  public static let action = "edit-aligned-programme"

  public var fund: FundID
  public var programme: Identifier<AlignedProgramme>
  public var donor: Party?
  public var title: Text?
  public var partners: Revision<[Party]>
  public var area: Text?
  public var money: Revision<Money?>
  public var asAt: StatedDate?
  public var remark: Text?
  public var source: Revision<SourceNote?>

  public init(
    fund: FundID, programme: Identifier<AlignedProgramme>, donor: Party? = nil, title: Text? = nil,
    partners: Revision<[Party]> = .kept, area: Text? = nil, money: Revision<Money?> = .kept,
    asAt: StatedDate? = nil, remark: Text? = nil, source: Revision<SourceNote?> = .kept
  ) {
    self.fund = fund
    self.programme = programme
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
    let place = try act.place(of: programme, in: \.aligned, .alignedProgramme, \.id)
    var known = act.record.aligned[place]
    if let donor { known.donor = donor }
    known.title = known.title.merging(title)
    partners.apply(to: &known.partners)
    known.area = known.area.merging(area)
    money.apply(to: &known.money)
    if let asAt { known.asAt = asAt }
    known.remark = known.remark.merging(remark)
    source.apply(to: &known.source)
    try known.required(in: register)
    act.record.aligned[place] = known
    return try act.changeSet(Self.action, detail: known.donor.words)
  }
}
