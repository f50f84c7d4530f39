/// A row of a tree and what hangs below it.
public struct TreeNode<ID: Hashable & Sendable>: Equatable, Sendable {
  public var id: ID
  /// The cells of the row; the guides of the tree are set before the first.
  public var row: TableRow
  public var children: [TreeNode]

  public init(id: ID, row: TableRow, children: [TreeNode] = []) {
    self.id = id
    self.row = row
    self.children = children
  }
}
