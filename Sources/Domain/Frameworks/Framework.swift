/// A strategy, a plan, a programme or a code of conduct: results at levels that it names itself, with who answers for them, the
/// indicators by which they are measured, and what reviews found (S1–S4).
public struct Framework: Record {
  public static let kind = RecordKind.framework

  public enum Kind: String, Codable, Sendable, CaseIterable {
    case strategy, plan, programme, regionalPlan, responsePlan, codeOfConduct, agenda
  }

  public var id: FrameworkID
  public var kind: Kind
  public var standing: FrameworkStanding
  public var name: Text
  public var acronym: Text?
  public var purpose: Text?
  /// Joint validation and formal approval are two things (S1).
  public var validated: StatedDate?
  public var approved: StatedDate?
  public var term: Term
  /// Who leads it.
  public var owners: [Party]
  /// The framework of which this one is a part, or that it carries out.
  public var parent: FrameworkID?
  /// Those that it goes on from, whether or not they have given way to it yet (S1).
  public var predecessors: [FrameworkID]
  /// Where it holds: a region, a province.
  public var area: Text?
  /// From the top down, each with the name it has here: pillar, axis, objective, priority; outcome; output; activity.
  public var levels: [FrameworkLevel]
  public var results: [ExpectedResult]
  public var workstreams: [Workstream]
  public var indicators: [Indicator]
  public var risks: [Risk]
  public var reviews: [Review]
  /// What the partners of a code of conduct commit themselves to (S4).
  public var commitments: [Commitment]
  public var remark: Text?
  public var sources: [SourceNote]

  public init(
    id: FrameworkID, kind: Kind, standing: FrameworkStanding = .draft, name: Text, acronym: Text? = nil,
    purpose: Text? = nil, validated: StatedDate? = nil, approved: StatedDate? = nil, term: Term = Term(),
    owners: [Party] = [], parent: FrameworkID? = nil, predecessors: [FrameworkID] = [], area: Text? = nil,
    levels: [FrameworkLevel] = [],
    results: [ExpectedResult] = [], workstreams: [Workstream] = [], indicators: [Indicator] = [],
    risks: [Risk] = [], reviews: [Review] = [], commitments: [Commitment] = [], remark: Text? = nil,
    sources: [SourceNote] = []
  ) {
    self.id = id
    self.kind = kind
    self.standing = standing
    self.name = name
    self.acronym = acronym
    self.purpose = purpose
    self.validated = validated
    self.approved = approved
    self.term = term
    self.owners = owners
    self.parent = parent
    self.predecessors = predecessors
    self.area = area
    self.levels = levels
    self.results = results
    self.workstreams = workstreams
    self.indicators = indicators
    self.risks = risks
    self.reviews = reviews
    self.commitments = commitments
    self.remark = remark
    self.sources = sources
  }

  public var key: RecordKey { .framework(id) }

  public func result(_ id: Identifier<ExpectedResult>) -> ExpectedResult? { results.first { $0.id == id } }

  /// The results right below one, or those at the top, in their order.
  public func results(under parent: Identifier<ExpectedResult>?) -> [ExpectedResult] {
    results.filter { $0.parent == parent }
  }

  public func indicators(of result: Identifier<ExpectedResult>) -> [Indicator] {
    indicators.filter { $0.result == result }
  }
}

public typealias FrameworkID = Identifier<Framework>

/// Which result of which framework.
public struct ResultReference: Hashable, Codable, Sendable {
  public var framework: FrameworkID
  public var result: Identifier<ExpectedResult>

  public init(framework: FrameworkID, result: Identifier<ExpectedResult>) {
    self.framework = framework
    self.result = result
  }
}
