import Domain

/// Records that the silence was broken: somebody objects, and the procedure ends without a decision (domain §2).
public struct BreakSilence: Command {
  public static let action = "break-silence"

  public var decision: DecisionReference

  public init(decision: DecisionReference) { self.decision = decision }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    var act = try DecisionAct(on: decision, in: context, register)
    let silence = try act.requireSilence()
    guard let first = act.decision.standingObjections.first else {
      throw .refused(.silenceUnbroken(decision))
    }
    try act.decide(.silenceBroken(by: first.by, silence))
    return try act.changeSet(Self.action)
  }
}
