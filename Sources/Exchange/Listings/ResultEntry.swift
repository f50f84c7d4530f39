import Domain

/// A result as lists show it: with its framework, and how deep it stands in the tree.
public struct ResultEntry {
  public let result: ExpectedResult
  public let framework: Framework
  public let depth: Int

  public init(_ result: ExpectedResult, of framework: Framework, depth: Int) {
    self.result = result
    self.framework = framework
    self.depth = depth
  }

  public var reference: ResultReference { ResultReference(framework: framework.id, result: result.id) }

  func answerable(_ role: Answerable.Role) -> [Party] {
    result.answerable.filter { $0.role == role }.map(\.party)
  }
}
