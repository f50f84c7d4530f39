/// Rows of one text each: a table of one column without a head.
public struct ListBox: Equatable, Sendable {
  public var table: Table

  public init(_ rows: [TableRow], emptyText: String = "") {
    table = Table(
      columns: [TableColumn("", width: .flexible(minimum: 1))], rows: rows, emptyText: emptyText,
      hasHeader: false)
  }

  public init(_ texts: [String], emptyText: String = "") {
    self.init(texts.map { TableRow([TableCell($0)]) }, emptyText: emptyText)
  }

  public var count: Int { table.count }

  /// The row at a point of the screen.
  public func row(at point: Point, in area: Rectangle, state: ListState) -> Int? {
    table.row(at: point, in: area, state: state)
  }

  public func draw(
    on canvas: inout Canvas, in area: Rectangle, state: ListState, isFocused: Bool = true,
    scrollColumn: Int? = nil
  ) {
    table.draw(on: &canvas, in: area, state: state, isFocused: isFocused, scrollColumn: scrollColumn)
  }
}
