/// A table with a head, a gutter of marks, a selection, and a sign at its right edge when there is more to see.
///
/// Only the rows near the page need be given: `rows` starts at row `offset` of `count`.
public struct Table: Equatable, Sendable {
  public var columns: [TableColumn]
  public var rows: [TableRow]
  /// All rows there are.
  public var count: Int
  /// The number of the first row given.
  public var offset: Int
  /// Said in place of rows when there are none.
  public var emptyText: String
  /// Whether the titles of the columns are shown.
  public var hasHeader: Bool
  /// Whether it lies on a dialog, with its ground.
  var isOnDialog = false

  /// The gutter: pointer, mark, space.
  public static let gutter = 3

  public init(
    columns: [TableColumn], rows: [TableRow], count: Int? = nil, offset: Int = 0, emptyText: String = "",
    hasHeader: Bool = true
  ) {
    self.columns = columns
    self.rows = rows
    self.count = count ?? rows.count
    self.offset = offset
    self.emptyText = emptyText
    self.hasHeader = hasHeader
  }

  /// How many rows an area of this height shows.
  public func page(in area: Rectangle) -> Int { max(0, area.rows - (hasHeader ? 1 : 0)) }

  /// The row at a point of the screen; nil on the head, below the last row and outside.
  public func row(at point: Point, in area: Rectangle, state: ListState) -> Int? {
    let body = area.droppingTop(hasHeader ? 1 : 0)
    guard body.contains(point) else { return nil }
    let index = state.settled(count: count, page: body.rows).top + point.row - body.row
    return index < count ? index : nil
  }

  /// Draws the table; the sign of more to see goes to `scrollColumn`, by default the column right of the area,
  /// where a box has its border.
  public func draw(
    on canvas: inout Canvas, in area: Rectangle, state: ListState, isFocused: Bool = true,
    scrollColumn: Int? = nil
  ) {
    let layout = TableLayout(columns, width: area.columns - Self.gutter)
    if hasHeader { drawHeader(on: &canvas, in: area.line(0), layout: layout) }
    let body = area.droppingTop(hasHeader ? 1 : 0)
    let state = state.settled(count: count, page: body.rows)
    for line in 0..<body.rows {
      let index = state.top + line
      guard index < count, rows.indices.contains(index - offset) else { continue }
      let selection = index == state.selected ? (isFocused ? Style.selected : .selectedElsewhere) : nil
      draw(rows[index - offset], on: &canvas, in: body.line(line), layout: layout, selection: selection)
    }
    if count == 0 {
      canvas.put(
        emptyText, at: Point(column: body.column + Self.gutter, row: body.row),
        style: isOnDialog ? .dialogMuted : .muted,
        width: body.columns - Self.gutter)
    }
    ScrollMark(top: state.top, page: body.rows, count: count)
      .draw(
        on: &canvas, column: scrollColumn ?? area.endColumn, rows: body.row..<body.endRow,
        style: isOnDialog ? .dialogBorder : .border)
  }

  private func drawHeader(on canvas: inout Canvas, in line: Rectangle, layout: TableLayout) {
    guard !line.isEmpty else { return }
    for place in layout.places {
      let column = columns[place.column]
      canvas.put(column.title, in: cell(place, in: line), style: .header, alignment: column.alignment)
    }
  }

  private func draw(
    _ row: TableRow, on canvas: inout Canvas, in line: Rectangle, layout: TableLayout, selection: Style?
  ) {
    canvas.fill(line, style: selection ?? row.style)
    let hasMark = !row.mark.text.isEmpty
    if hasMark {
      canvas.put(
        row.mark.text, at: Point(column: line.column + 1, row: line.row),
        style: selection ?? row.mark.style ?? row.style, width: 1)
    }
    if let selection {
      canvas.put(
        Self.pointer(selection), at: Point(column: line.column + (hasMark ? 0 : 1), row: line.row),
        style: selection)
    }
    for index in layout.places.indices where layout.places[index].column < row.cells.count {
      let place = layout.place(index, of: row.cells, among: columns)
      let text = row.cells[place.column]
      guard !text.text.isEmpty else { continue }
      canvas.put(
        text.text(fitting: place.width), in: cell(place, in: line),
        style: selection ?? text.style ?? row.style, alignment: columns[place.column].alignment)
    }
  }

  /// What stands before the selected line: one that the keys do not reach now has a smaller one.
  public static func pointer(_ selection: Style) -> String { selection == .selectedElsewhere ? "›" : "►" }

  private func cell(_ place: TableLayout.Place, in line: Rectangle) -> Rectangle {
    Rectangle(
      column: line.column + Self.gutter + place.start, row: line.row, columns: place.width, rows: 1
    ).intersection(line)
  }
}
