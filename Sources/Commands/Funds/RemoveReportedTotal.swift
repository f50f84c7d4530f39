import Domain

/// Takes a reported total off a fund, when it was entered by mistake.
public struct RemoveReportedTotal: Command {
  public static let action = "remove-reported-total"

  public var fund: FundID
  public var total: Identifier<ReportedTotal>

  public init(fund: FundID, total: Identifier<ReportedTotal>) {
    self.fund = fund
    self.total = total
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try RecordAct(on: fund, in: context, register)
    let place = try act.place(of: total, in: \.reported, .reportedTotal, \.id)
    let removed = act.record.reported.remove(at: place)
    return try act.changeSet(Self.action, detail: removed.money.words)
  }
}
