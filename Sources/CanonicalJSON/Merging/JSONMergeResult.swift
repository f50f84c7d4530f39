/// A tree after a merge, and what became of each change: applied, in conflict, or (neither) already there.
public struct JSONMergeResult: Hashable, Sendable {
  public let tree: JSON
  public let applied: [JSONChange]
  public let conflicts: [JSONConflict]

  public init(tree: JSON, applied: [JSONChange], conflicts: [JSONConflict]) {
    self.tree = tree
    self.applied = applied
    self.conflicts = conflicts
  }
}
