/// A row of a table.
public struct TableRow: Hashable, Sendable {
  /// One for each column; missing ones are empty.
  public var cells: [TableCell]
  /// A sign before the row such as "!" or "✓"; the first column only.
  public var mark: TableCell
  public var style: Style

  public init(_ cells: [TableCell], mark: TableCell = "", style: Style = .plain) {
    self.cells = cells
    self.mark = mark
    self.style = style
  }
}
