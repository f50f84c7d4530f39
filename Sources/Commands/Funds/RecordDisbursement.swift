import Domain

/// Enters money that left the fund's account for an allocation, in the currency of that allocation. More than was allocated is
/// warned of, and not refused.
public struct RecordDisbursement: Command {
  public static let action = "record-disbursement"

  public var fund: FundID
  public var allocation: Identifier<Allocation>
  public var money: Money
  /// Absent: not stated.
  public var on: StatedDate?
  public var note: String?

  public init(
    fund: FundID, allocation: Identifier<Allocation>, money: Money, on: StatedDate? = nil,
    note: String? = nil
  ) {
    self.fund = fund
    self.allocation = allocation
    self.money = money
    self.on = on
    self.note = note
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try RecordAct(on: fund, in: context, register)
    let place = try act.place(of: allocation)
    try money.required()
    try money.required(in: act.record.allocations[place].money.currency)
    act.record.allocations[place].disbursements.append(
      Disbursement(
        id: context.newIdentifier("p"), money: money, on: on ?? .notStated,
        note: note.flatMap { $0.isBlank ? nil : $0 }))
    return try act.changeSet(Self.action, detail: try act.label(of: act.record.allocations[place]))
  }
}
