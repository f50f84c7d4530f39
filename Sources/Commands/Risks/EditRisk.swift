import Domain

/// Changes what is recorded of a risk; above all, what is done about it and that it is over.
public struct EditRisk: Command {
  public static let action = "edit-risk"

  public var holder: RiskHolder
  public var risk: Identifier<Risk>
  public var title: Text?
  public var likelihood: Revision<Risk.Grade?>
  public var impact: Revision<Risk.Grade?>
  public var response: Text?
  public var owner: Revision<Party?>
  public var isClosed: Revision<Bool?>

  public init(
    holder: RiskHolder, risk: Identifier<Risk>, title: Text? = nil,
    likelihood: Revision<Risk.Grade?> = .kept, impact: Revision<Risk.Grade?> = .kept, response: Text? = nil,
    owner: Revision<Party?> = .kept, isClosed: Revision<Bool?> = .kept
  ) {
    self.holder = holder
    self.risk = risk
    self.title = title
    self.likelihood = likelihood
    self.impact = impact
    self.response = response
    self.owner = owner
    self.isClosed = isClosed
  }

  public func changes(in context: Context, register: any Register) throws(RegisterError) -> ChangeSet {
    if case .to(let owner) = owner { try register.requireParty(owner, .responsible) }
    return try holder.change(Self.action, detail: risk.text, in: context, register) {
      risks, key throws(RegisterError) in
      let place = try risks.place(of: risk, in: key)
      risks[place].title = risks[place].title.merging(title ?? Text())
      try risks[place].title.required(.title)
      likelihood.apply(to: &risks[place].likelihood)
      impact.apply(to: &risks[place].impact)
      risks[place].response = risks[place].response.merging(response)
      owner.apply(to: &risks[place].owner)
      isClosed.apply(to: &risks[place].isClosed)
    }
  }
}
