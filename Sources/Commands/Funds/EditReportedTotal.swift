import Domain

/// Corrects a total that somebody reported.
public struct EditReportedTotal: Command {
  public static let action = "edit-reported-total"

  public var fund: FundID
  public var total: Identifier<ReportedTotal>
  public var of: ReportedTotal.Subject?
  public var money: Money?
  public var asAt: StatedDate?
  public var remark: Text?
  public var source: Revision<SourceNote?>

  public init(
    fund: FundID, total: Identifier<ReportedTotal>, of subject: ReportedTotal.Subject? = nil,
    money: Money? = nil, asAt: StatedDate? = nil, remark: Text? = nil,
    source: Revision<SourceNote?> = .kept
  ) {
    self.fund = fund
    self.total = total
    of = subject
    self.money = money
    self.asAt = asAt
    self.remark = remark
    self.source = source
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try RecordAct(on: fund, in: context, register)
    let place = try act.place(of: total, in: \.reported, .reportedTotal, \.id)
    try money?.required()
    var known = act.record.reported[place]
    if let of { known.of = of }
    if let money { known.money = money }
    if let asAt { known.asAt = asAt }
    known.remark = known.remark.merging(remark)
    source.apply(to: &known.source)
    act.record.reported[place] = known
    return try act.changeSet(Self.action, detail: known.money.words)
  }
}
