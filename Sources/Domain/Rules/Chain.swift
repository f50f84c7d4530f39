/// The chain from what was decided to what it changed: decision → result → allocation or project, walked in both directions.
///
/// Every link lies on a framework, a fund or a project, of which a secretariat has some dozens, so that neither way needs a look
/// into all meetings.
public struct Chain: Sendable {
  public enum Link: Hashable, Sendable {
    case decision(DecisionReference)
    case result(ResultReference)
    case allocation(Identifier<Allocation>, of: FundID)
    case project(ProjectID)
  }

  private let frameworks: [Framework]
  private let funds: [Fund]
  private let projects: [Project]

  public init(frameworks: [Framework], funds: [Fund], projects: [Project]) {
    self.frameworks = frameworks
    self.funds = funds
    self.projects = projects
  }

  public init(_ register: any Register) throws(RegisterError) {
    self.init(
      frameworks: try register.frameworks(), funds: try register.funds(),
      projects: try register.projects(ProjectQuery()).rows)
  }

  /// The record of a link of that kind.
  public func project(_ id: ProjectID) -> Project? { projects.first { $0.id == id } }

  /// What comes right after: of a decision the results it serves, what it allocated and the projects that carry it out; of a
  /// result and of an allocation the projects.
  public func following(_ link: Link) -> [Link] {
    switch link {
    case .decision(let decision):
      results { $0.decisions.contains(decision) } + allocations { $0.decision == decision }
        + projects { $0.decisions.contains(decision) }
    case .result(let result): projects { $0.results.contains(result) }
    case .allocation(let id, let fund): allocation(id, of: fund)?.project.map { [.project($0)] } ?? []
    case .project: []
    }
  }

  /// What it goes back to: of a project its results, allocations and decisions; of a result and of an allocation the decisions.
  public func preceding(_ link: Link) -> [Link] {
    switch link {
    case .decision: []
    case .result(let reference): result(reference)?.decisions.map(Link.decision) ?? []
    case .allocation(let id, let fund): allocation(id, of: fund)?.decision.map { [.decision($0)] } ?? []
    case .project(let id):
      (project(id).map { $0.decisions.map(Link.decision) + $0.results.map(Link.result) }
        ?? [])
        + allocations { $0.project == id }
    }
  }

  /// Everything that follows, near before far, each once.
  public func everything(following start: Link) -> [Link] { walk(from: start, following) }

  /// Everything it goes back to, near before far, each once.
  public func everything(preceding start: Link) -> [Link] { walk(from: start, preceding) }

  private func walk(from start: Link, _ next: (Link) -> [Link]) -> [Link] {
    var found: [Link] = []
    var seen: Set<Link> = [start]
    var edge = next(start)
    while !edge.isEmpty {
      let fresh = edge.filter { seen.insert($0).inserted }
      found += fresh
      edge = fresh.flatMap(next)
    }
    return found
  }

  private func result(_ reference: ResultReference) -> ExpectedResult? {
    frameworks.first { $0.id == reference.framework }?.result(reference.result)
  }

  private func allocation(_ id: Identifier<Allocation>, of fund: FundID) -> Allocation? {
    funds.first { $0.id == fund }?.allocations.first { $0.id == id }
  }

  private func results(where isWanted: (ExpectedResult) -> Bool) -> [Link] {
    frameworks.flatMap { framework in
      framework.results.filter(isWanted).map {
        .result(ResultReference(framework: framework.id, result: $0.id))
      }
    }
  }

  private func allocations(where isWanted: (Allocation) -> Bool) -> [Link] {
    funds.flatMap { fund in fund.allocations.filter(isWanted).map { .allocation($0.id, of: fund.id) } }
  }

  private func projects(where isWanted: (Project) -> Bool) -> [Link] {
    projects.filter(isWanted).map { .project($0.id) }
  }
}
