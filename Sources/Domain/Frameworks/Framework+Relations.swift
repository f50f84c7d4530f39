extension ExpectedResult {
  /// What a result can be about. Projects are tied to it from their own side, and who answers for it is a list of its own.
  public static let concerned: [RecordKind] = [.framework, .fund, .body, .organization]

  /// What is wrong with anything else.
  public static func cannotConcern(_ words: String) -> InvalidInput {
    .unknownValue(words, allowed: concerned.map(\.rawValue))
  }
}

extension Framework {
  /// Whether a party leads it, in its own name or by one of its posts.
  public func isLed(by party: Party) -> Bool {
    owners.contains { owner in
      if case .post(_, of: let organization?) = owner, party == .organization(organization) { return true }
      return owner == party
    }
  }

  /// The frameworks that it continues: those it says it goes on from, and those that gave way to it.
  public func continued(among all: [Framework]) -> [FrameworkID] {
    let succeeded = all.filter { other in
      if case .succeeded(id, _) = other.standing { true } else { false }
    }.map(\.id)
    return predecessors + succeeded.filter { !predecessors.contains($0) }
  }

  /// Those that are to go on from it, while it has not given way to them.
  public func continuations(among all: [Framework]) -> [FrameworkID] {
    all.filter { other in
      if case .succeeded(other.id, _) = standing { return false }
      return other.predecessors.contains(id)
    }.map(\.id)
  }
}

extension [Framework] {
  /// The results that are about a fund, a framework, a body or an organisation.
  public func results(concerning key: RecordKey) -> [ResultReference] {
    flatMap { framework in
      framework.results.filter { $0.concerns.contains(key) }.map {
        ResultReference(framework: framework.id, result: $0.id)
      }
    }
  }

  /// What reviews found in a project, each with the framework that it is a review of.
  public func findings(in project: ProjectID) -> [(framework: FrameworkID, point: ReviewPoint)] {
    flatMap { framework in
      framework.reviews.flatMap(\.points).filter { $0.projects.contains(project) }.map { (framework.id, $0) }
    }
  }

  /// The reviews that were presented to a meeting, each with its framework.
  public func reviews(at meeting: MeetingID) -> [(framework: FrameworkID, review: Review)] {
    flatMap { framework in
      framework.reviews.filter { $0.meeting == meeting }.map { (framework.id, $0) }
    }
  }
}
