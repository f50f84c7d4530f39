import Domain

/// Makes a proposal again of what was adopted, deferred, rejected or withdrawn; only until the meeting closes.
public struct ReopenDecision: Command {
  public static let action = "reopen-decision"

  public var decision: DecisionReference

  public init(decision: DecisionReference) { self.decision = decision }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try DecisionAct(on: decision, in: context, register)
    try act.decide(.proposed)
    return try act.changeSet(Self.action)
  }
}
