import Domain

/// Takes a risk off the list, when it was entered by mistake; one that is over is closed instead.
public struct RemoveRisk: Command {
  public static let action = "remove-risk"

  public var holder: RiskHolder
  public var risk: Identifier<Risk>

  public init(holder: RiskHolder, risk: Identifier<Risk>) {
    self.holder = holder
    self.risk = risk
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    try holder.change(Self.action, in: context, register) { risks, key throws(RegisterError) in
      risks.remove(at: try risks.place(of: risk, in: key))
    }
  }
}
