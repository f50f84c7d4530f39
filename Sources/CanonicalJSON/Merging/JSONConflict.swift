/// A change that cannot be merged, and what stands at its path instead of its `before`.
public struct JSONConflict: Hashable, Sendable {
  public let change: JSONChange
  public let found: JSON?

  public init(change: JSONChange, found: JSON?) {
    self.change = change
    self.found = found
  }
}
