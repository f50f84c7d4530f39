import Domain

/// Takes away the link between a result and a decision; both stay.
public struct UnlinkDecision: Command {
  public static let action = "unlink-decision"

  public var result: ResultReference
  public var decision: DecisionReference

  public init(
    result: ResultReference, decision: DecisionReference
  ) {
    self.result = result
    self.decision = decision
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try RecordAct(on: result.framework, in: context, register)
    let place = try act.place(of: result.result)
    guard act.record.results[place].decisions.contains(decision) else {
      throw .noSuchElement(.decision, decision.decision.text, in: act.record.key)
    }
    act.record.results[place].decisions.removeAll { $0 == decision }
    return try act.changeSet(Self.action, detail: act.label(of: result.result))
  }
}
