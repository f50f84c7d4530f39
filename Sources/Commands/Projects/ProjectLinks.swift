import Domain

/// What a project is tied to: the funds it draws on, the results it serves, the decisions it carries out.
public struct ProjectLinks: Equatable, Sendable {
  public var funds: [FundID]
  public var results: [ResultReference]
  public var decisions: [DecisionReference]

  public init(funds: [FundID] = [], results: [ResultReference] = [], decisions: [DecisionReference] = []) {
    self.funds = funds
    self.results = results
    self.decisions = decisions
  }

  public var isEmpty: Bool { funds.isEmpty && results.isEmpty && decisions.isEmpty }

  /// - Throws: `noSuchRecord` or `noSuchElement` for what is not there.
  func required(in register: any Register) throws(RegisterError) {
    for fund in funds { _ = try register.fund(fund) }
    for result in results { try register.requireResult(result) }
    for decision in decisions { _ = try register.decision(decision) }
  }
}

extension Register {
  /// - Throws: `noSuchRecord`, or `noSuchElement` when the framework has no such result.
  func requireResult(_ reference: ResultReference) throws(RegisterError) {
    let framework = try framework(reference.framework)
    if framework.result(reference.result) == nil {
      throw .noSuchElement(.result, reference.result.text, in: framework.key)
    }
  }
}
