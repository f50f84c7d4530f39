/// A paragraph of two versions laid over each other: what was removed stands before what took its place.
public struct ComparedParagraph: Hashable, Sendable {
  /// At least one; a paragraph that was added or removed whole is one run, which may be empty.
  public var runs: [ComparedRun]

  public init(_ runs: [ComparedRun]) {
    self.runs = runs
  }

  public var isChanged: Bool { runs.contains { $0.change != .kept } }
}
