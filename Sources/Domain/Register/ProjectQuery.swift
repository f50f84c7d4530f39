/// Which projects: those whose title or acronym, in either language, holds the phrase, and that fit all else that is asked.
public struct ProjectQuery: Hashable, Sendable {
  public var phrase: String?
  public var states: Set<ProjectStanding.Name>?
  public var fund: FundID?
  /// Projects that serve a result of this framework.
  public var framework: FrameworkID?
  /// Projects in which the party takes part.
  public var partner: Party?
  public var limit: Int
  public var offset: Int

  public init(
    phrase: String? = nil, states: Set<ProjectStanding.Name>? = nil, fund: FundID? = nil,
    framework: FrameworkID? = nil, partner: Party? = nil, limit: Int = .max, offset: Int = 0
  ) {
    self.phrase = phrase
    self.states = states
    self.fund = fund
    self.framework = framework
    self.partner = partner
    self.limit = limit
    self.offset = offset
  }
}
