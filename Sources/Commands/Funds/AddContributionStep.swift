import Domain

/// Takes a contribution one step on: committed, received, reduced or cancelled, or pledged anew. A step in another currency, or one
/// that takes off more than is still to come, is refused; so is every step after a cancellation.
public struct AddContributionStep: Command {
  public static let action = "add-contribution-step"

  public var fund: FundID
  public var contribution: Identifier<Contribution>
  public var kind: ContributionStep.Kind
  /// Absent only for a cancellation, which is of all that has not arrived.
  public var money: Money?
  /// Absent: not stated.
  public var on: StatedDate?
  public var note: String?

  public init(
    fund: FundID, contribution: Identifier<Contribution>, kind: ContributionStep.Kind, money: Money? = nil,
    on: StatedDate? = nil, note: String? = nil
  ) {
    self.fund = fund
    self.contribution = contribution
    self.kind = kind
    self.money = money
    self.on = on
    self.note = note
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try RecordAct(on: fund, in: context, register)
    let place = try act.place(of: contribution)
    let step = try ContributionStep.new(kind, money, on: on, note: note, in: context)
    try act.record.contributions[place].append(step, in: fund)
    return try act.changeSet(Self.action, detail: act.record.contributions[place].donor.words)
  }
}
