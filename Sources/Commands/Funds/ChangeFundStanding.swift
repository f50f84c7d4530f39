import Domain

/// Takes a fund from proposed to active, or closes it, which leaves a read-only record (domain §2).
public struct ChangeFundStanding: Command {
  public static let action = "change-fund-standing"

  public var fund: FundID
  /// Without a day, a fund is closed today.
  public var to: FundStanding

  public init(fund: FundID, to: FundStanding) {
    self.fund = fund
    self.to = to
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try RecordAct(on: fund, in: context, register)
    if let refusal = FundTransitions.refusal(of: act.record, to: to.name) { throw .refused(refusal) }
    switch to {
    case .closed(let on, let instrument):
      act.record.standing = .closed(
        on: on ?? PartialDate(context.today), instrument: instrument.unlessBlank)
    case .proposed, .active: act.record.standing = to
    }
    return try act.changeSet(Self.action, detail: to.name.rawValue)
  }
}
