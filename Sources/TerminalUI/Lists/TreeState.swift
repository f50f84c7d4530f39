/// Which nodes of a tree are closed, and which row is selected.
public struct TreeState<ID: Hashable & Sendable>: Equatable, Sendable {
  /// Nodes whose children are not shown; every other one is open.
  public var closed: Set<ID>
  public var list: ListState

  public init(closed: Set<ID> = [], list: ListState = ListState()) {
    self.closed = closed
    self.list = list
  }
}
