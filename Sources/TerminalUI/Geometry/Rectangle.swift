/// An area of cells in screen coordinates; `endColumn` and `endRow` are the first ones outside.
public struct Rectangle: Hashable, Sendable {
  public var column: Int
  public var row: Int
  public var columns: Int
  public var rows: Int

  public init(column: Int, row: Int, columns: Int, rows: Int) {
    self.column = column
    self.row = row
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  /// The area of a whole screen of this size.
  public init(_ size: Size) {
    self.init(column: 0, row: 0, columns: size.columns, rows: size.rows)
  }

  public var endColumn: Int { column + columns }
  public var endRow: Int { row + rows }
  public var size: Size { Size(columns: columns, rows: rows) }
  public var origin: Point { Point(column: column, row: row) }
  public var isEmpty: Bool { columns == 0 || rows == 0 }

  public func contains(_ point: Point) -> Bool {
    (column..<endColumn).contains(point.column) && (row..<endRow).contains(point.row)
  }

  /// The common part of two areas; empty when they do not meet.
  public func intersection(_ other: Rectangle) -> Rectangle {
    let left = max(column, other.column)
    let top = max(row, other.row)
    return Rectangle(
      column: left, row: top,
      columns: min(endColumn, other.endColumn) - left, rows: min(endRow, other.endRow) - top)
  }

  /// The area without `columns` at the left and right and `rows` at the top and bottom.
  public func inset(columns: Int, rows: Int) -> Rectangle {
    Rectangle(
      column: column + columns, row: row + rows,
      columns: self.columns - 2 * columns, rows: self.rows - 2 * rows)
  }

  /// What a box drawn around this area leaves free inside: one cell less on each side.
  public var inside: Rectangle { inset(columns: 1, rows: 1) }

  /// An area of `size` in the middle of this one, cut to fit.
  public func centred(_ size: Size) -> Rectangle {
    let columns = min(size.columns, self.columns)
    let rows = min(size.rows, self.rows)
    return Rectangle(
      column: column + (self.columns - columns) / 2, row: row + (self.rows - rows) / 2,
      columns: columns, rows: rows)
  }
}
