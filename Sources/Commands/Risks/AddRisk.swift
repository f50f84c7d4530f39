import Domain

/// Records a shock or a risk to a framework or a project, and what is done about it (S1).
public struct AddRisk: Command {
  public static let action = "add-risk"

  public var holder: RiskHolder
  public var title: Text
  public var likelihood: Risk.Grade?
  public var impact: Risk.Grade?
  public var response: Text?
  public var owner: Party?
  public var source: SourceNote?

  public init(
    holder: RiskHolder, title: Text, likelihood: Risk.Grade? = nil, impact: Risk.Grade? = nil,
    response: Text? = nil, owner: Party? = nil, source: SourceNote? = nil
  ) {
    self.holder = holder
    self.title = title
    self.likelihood = likelihood
    self.impact = impact
    self.response = response
    self.owner = owner
    self.source = source
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    try title.required(.title)
    try register.requireParty(owner, .responsible)
    let risk = Risk(
      id: context.newIdentifier("k"), title: title, likelihood: likelihood, impact: impact,
      response: response.unlessBlank, owner: owner, source: source)
    return try holder.change(Self.action, detail: risk.id.text, in: context, register) { risks, _ in
      risks.append(risk)
    }
  }
}
