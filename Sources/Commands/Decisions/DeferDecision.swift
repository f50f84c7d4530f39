import Domain

/// Puts a proposal off to a later meeting.
public struct DeferDecision: Command {
  public static let action = "defer-decision"

  public var decision: DecisionReference
  public var reason: Text?

  public init(decision: DecisionReference, reason: Text? = nil) {
    self.decision = decision
    self.reason = reason
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try DecisionAct(on: decision, in: context, register)
    let label = try act.label()
    try act.decide(.deferred(reason: reason.unlessBlank))
    return try act.act.changeSet(Self.action, detail: label)
  }
}
