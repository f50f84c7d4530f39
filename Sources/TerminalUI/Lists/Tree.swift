/// A table whose rows hang below one another; Left and Right close, open and walk up.
public struct Tree<ID: Hashable & Sendable>: Equatable, Sendable {
  /// A row that is shown: its node, its depth, and the row number of its parent.
  public struct Line: Equatable, Sendable {
    public let id: ID
    public let depth: Int
    public let parent: Int?
    public let isOpen: Bool
    public let hasChildren: Bool
    let row: TableRow
  }

  public var columns: [TableColumn]
  public var nodes: [TreeNode<ID>]
  public var emptyText: String

  public init(columns: [TableColumn], nodes: [TreeNode<ID>], emptyText: String = "") {
    self.columns = columns
    self.nodes = nodes
    self.emptyText = emptyText
  }

  /// The rows that are shown, from top to bottom.
  public func lines(_ state: TreeState<ID>) -> [Line] {
    var result: [Line] = []
    for node in nodes {
      append(node, depth: 0, parent: nil, indent: "", guide: "", state: state, to: &result)
    }
    return result
  }

  /// The node that is selected; nil in an empty tree.
  public func selected(_ state: TreeState<ID>) -> ID? {
    let lines = lines(state)
    return lines.indices.contains(state.list.selected) ? lines[state.list.selected].id : lines.last?.id
  }

  /// Answers a key that moves, opens or closes; false when it does not.
  public func react(to key: Key, state: inout TreeState<ID>, page: Int) -> Bool {
    let lines = lines(state)
    guard lines.indices.contains(state.list.selected) else { return false }
    let line = lines[state.list.selected]
    switch key {
    case .left where line.hasChildren && line.isOpen: state.closed.insert(line.id)
    case .left:
      guard let parent = line.parent else { return false }
      state.list.select(parent, count: lines.count, page: page)
    case .right where line.hasChildren && !line.isOpen: state.closed.remove(line.id)
    case .right where line.hasChildren:
      state.list.select(state.list.selected + 1, count: lines.count, page: page)
    default: return state.list.react(to: key, count: lines.count, page: page)
    }
    return true
  }

  /// The tree as a table, to be drawn and asked for the row at a point.
  public func table(_ state: TreeState<ID>) -> Table {
    Table(columns: columns, rows: lines(state).map(\.row), emptyText: emptyText)
  }

  public func draw(
    on canvas: inout Canvas, in area: Rectangle, state: TreeState<ID>, isFocused: Bool = true,
    scrollColumn: Int? = nil
  ) {
    table(state)
      .draw(on: &canvas, in: area, state: state.list, isFocused: isFocused, scrollColumn: scrollColumn)
  }

  private func append(
    _ node: TreeNode<ID>, depth: Int, parent: Int?, indent: String, guide: String, state: TreeState<ID>,
    to lines: inout [Line]
  ) {
    let hasChildren = !node.children.isEmpty
    let isOpen = hasChildren && !state.closed.contains(node.id)
    let sign = hasChildren ? (isOpen ? "▼ " : "▶ ") : (depth == 0 ? "  " : "")
    var row = node.row
    if row.cells.isEmpty { row.cells = [""] }
    row.cells[0] = row.cells[0].prefixed(by: indent + guide + sign)
    let index = lines.count
    lines.append(
      Line(id: node.id, depth: depth, parent: parent, isOpen: isOpen, hasChildren: hasChildren, row: row))
    guard isOpen else { return }
    let below = indent + (depth == 0 ? "  " : guide == "└ " ? "  " : "│ ")
    for (place, child) in node.children.enumerated() {
      let isLast = place == node.children.count - 1
      append(
        child, depth: depth + 1, parent: index, indent: below, guide: isLast ? "└ " : "├ ", state: state,
        to: &lines)
    }
  }
}
