import Domain

/// Records that an objection no longer stands; that it was raised stays on record.
public struct WithdrawObjection: Command {
  public static let action = "withdraw-objection"

  public var decision: DecisionReference
  public var by: Party

  public init(decision: DecisionReference, by: Party) {
    self.decision = decision
    self.by = by
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try DecisionAct(on: decision, in: context, register)
    try act.act.requireNotFinal()
    guard let index = act.decision.objections.firstIndex(where: { $0.by == by && $0.withdrawn == nil }) else {
      throw .noSuchElement(.objection, by.words, in: act.act.meeting.key)
    }
    act.decision.objections[index].withdrawn = context.now
    return try act.changeSet(Self.action)
  }
}
