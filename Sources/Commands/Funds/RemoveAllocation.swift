import Domain

/// Takes an allocation off a fund, when it was entered by mistake; refused once something was paid out of it.
public struct RemoveAllocation: Command {
  public static let action = "remove-allocation"

  public var fund: FundID
  public var allocation: Identifier<Allocation>

  public init(fund: FundID, allocation: Identifier<Allocation>) {
    self.fund = fund
    self.allocation = allocation
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try RecordAct(on: fund, in: context, register)
    let removed = act.record.allocations.remove(at: try act.place(of: allocation))
    if !removed.disbursements.isEmpty { throw .refused(.allocationPaid(fund, allocation)) }
    return try act.changeSet(Self.action, detail: try act.label(of: removed))
  }
}
