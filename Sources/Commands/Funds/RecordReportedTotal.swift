import Domain

/// Enters a total as somebody reported it, at a date and from a source; it stands beside the sum of what is itemised, and is never
/// added to it (S3).
public struct RecordReportedTotal: Command {
  public static let action = "record-reported-total"

  public var fund: FundID
  public var of: ReportedTotal.Subject
  public var money: Money
  /// Absent: not stated.
  public var asAt: StatedDate?
  public var remark: Text?
  public var source: SourceNote?

  public init(
    fund: FundID, of subject: ReportedTotal.Subject, money: Money, asAt: StatedDate? = nil,
    remark: Text? = nil, source: SourceNote? = nil
  ) {
    self.fund = fund
    of = subject
    self.money = money
    self.asAt = asAt
    self.remark = remark
    self.source = source
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try RecordAct(on: fund, in: context, register)
    try money.required()
    act.record.reported.append(
      ReportedTotal(
        id: context.newIdentifier("t"), of: of, money: money, asAt: asAt ?? .notStated,
        remark: remark.unlessBlank, source: source))
    return try act.changeSet(Self.action, detail: money.words)
  }
}
