import Domain

/// Takes back a disbursement that was entered by mistake.
public struct RemoveDisbursement: Command {
  public static let action = "remove-disbursement"

  public var fund: FundID
  public var allocation: Identifier<Allocation>
  public var disbursement: Identifier<Disbursement>

  public init(
    fund: FundID, allocation: Identifier<Allocation>, disbursement: Identifier<Disbursement>
  ) {
    self.fund = fund
    self.allocation = allocation
    self.disbursement = disbursement
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try RecordAct(on: fund, in: context, register)
    let place = try act.place(of: allocation)
    let paid = act.record.allocations[place].disbursements.firstIndex { $0.id == disbursement }
    guard let paid else { throw .noSuchElement(.disbursement, disbursement.text, in: act.record.key) }
    act.record.allocations[place].disbursements.remove(at: paid)
    return try act.changeSet(Self.action, detail: try act.label(of: act.record.allocations[place]))
  }
}
