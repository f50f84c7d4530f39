/// A project: what is done with the money of one or several funds, by several partners, for the results of frameworks.
public struct Project: Record {
  public static let kind = RecordKind.project

  public var id: ProjectID
  public var title: Text
  public var acronym: Text?
  public var standing: ProjectStanding
  public var purpose: Text?
  public var funds: [FundID]
  /// The results that it serves (S1).
  public var results: [ResultReference]
  /// The decisions that it carries out.
  public var decisions: [DecisionReference]
  /// Where: a region, a province, a priority zone.
  public var area: Text?
  public var partners: [ProjectPartner]
  public var budget: Money?
  public var term: Term
  public var reports: [ProjectReport]
  public var risks: [Risk]
  public var remark: Text?
  public var sources: [SourceNote]

  public init(
    id: ProjectID, title: Text, acronym: Text? = nil, standing: ProjectStanding = ProjectStanding(.concept),
    purpose: Text? = nil, funds: [FundID] = [], results: [ResultReference] = [],
    decisions: [DecisionReference] = [], area: Text? = nil, partners: [ProjectPartner] = [],
    budget: Money? = nil, term: Term = Term(), reports: [ProjectReport] = [], risks: [Risk] = [],
    remark: Text? = nil, sources: [SourceNote] = []
  ) {
    self.id = id
    self.title = title
    self.acronym = acronym
    self.standing = standing
    self.purpose = purpose
    self.funds = funds
    self.results = results
    self.decisions = decisions
    self.area = area
    self.partners = partners
    self.budget = budget
    self.term = term
    self.reports = reports
    self.risks = risks
    self.remark = remark
    self.sources = sources
  }

  public var key: RecordKey { .project(id) }
}

public typealias ProjectID = Identifier<Project>

/// Where a project stands, since when and why (domain §2): concept → submitted → appraised → approved → implementing ⇄ suspended →
/// operationally closed → financially closed; rejected, cancelled.
public struct ProjectStanding: Hashable, Codable, Sendable {
  public enum Name: String, Codable, Sendable, CaseIterable {
    case concept, submitted, appraised, approved, implementing, suspended, operationallyClosed
    case financiallyClosed, rejected, cancelled
  }

  public var state: Name
  public var since: PartialDate?
  public var reason: Text?

  public init(_ state: Name, since: PartialDate? = nil, reason: Text? = nil) {
    self.state = state
    self.since = since
    self.reason = reason
  }
}

/// Who takes part in a project, and as what.
public struct ProjectPartner: Hashable, Codable, Sendable {
  public enum Role: String, Codable, Sendable, CaseIterable {
    case lead, implementing, contractual, donor, government, beneficiary, support
  }

  public var id: Identifier<ProjectPartner>
  public var party: Party
  public var role: Role
  public var source: SourceNote?

  public init(id: Identifier<ProjectPartner>, party: Party, role: Role, source: SourceNote? = nil) {
    self.id = id
    self.party = party
    self.role = role
    self.source = source
  }
}

/// A report that a project owes.
public struct ProjectReport: Hashable, Codable, Sendable {
  public enum Kind: String, Codable, Sendable, CaseIterable {
    case inception, progress, annual, finalNarrative, finalFinancial, evaluation
  }

  public var id: Identifier<ProjectReport>
  public var kind: Kind
  public var due: CalendarDay?
  public var submitted: CalendarDay?
  public var note: String?

  public init(
    id: Identifier<ProjectReport>, kind: Kind, due: CalendarDay? = nil, submitted: CalendarDay? = nil,
    note: String? = nil
  ) {
    self.id = id
    self.kind = kind
    self.due = due
    self.submitted = submitted
    self.note = note
  }
}

/// A shock or a risk, to a framework or a project, and what is done about it (S1).
public struct Risk: Hashable, Codable, Sendable {
  public enum Grade: String, Codable, Sendable, CaseIterable { case low, medium, high }

  public var id: Identifier<Risk>
  public var title: Text
  public var likelihood: Grade?
  public var impact: Grade?
  public var response: Text?
  public var owner: Party?
  public var isClosed: Bool?
  public var source: SourceNote?

  public init(
    id: Identifier<Risk>, title: Text, likelihood: Grade? = nil, impact: Grade? = nil, response: Text? = nil,
    owner: Party? = nil, isClosed: Bool? = nil, source: SourceNote? = nil
  ) {
    self.id = id
    self.title = title
    self.likelihood = likelihood
    self.impact = impact
    self.response = response
    self.owner = owner
    self.isClosed = isClosed
    self.source = source
  }
}
