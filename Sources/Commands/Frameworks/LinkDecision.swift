import Domain

/// Links a decision to the result that it is behind.
public struct LinkDecision: Command {
  public static let action = "link-decision"

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
    let meeting = try register.meeting(decision.meeting)
    guard meeting.decision(decision.decision) != nil else {
      throw .noSuchElement(.decision, decision.decision.text, in: meeting.key)
    }
    if !act.record.results[place].decisions.contains(decision) {
      act.record.results[place].decisions.append(decision)
    }
    return try act.changeSet(Self.action, detail: act.label(of: result.result))
  }
}
