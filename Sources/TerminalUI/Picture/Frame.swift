/// A finished screen: what every cell shows, and where the cursor stands.
public struct Frame: Equatable, Sendable {
  public let size: Size
  /// Row by row, `size.columns` cells each.
  public let cells: [Cell]
  /// Where the terminal's cursor is shown; hidden when nil.
  public let cursor: Point?

  init(size: Size, cells: [Cell], cursor: Point?) {
    self.size = size
    self.cells = cells
    self.cursor = cursor
  }

  public subscript(_ point: Point) -> Cell {
    cells[point.row * size.columns + point.column]
  }

  /// The rows as plain text, without spaces at their ends.
  public var lines: [String] {
    (0..<size.rows).map { index in
      var line = row(index).map(\.text).joined()
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// The whole screen as plain text, each row ended by a newline.
  public var text: String { lines.lazy.map { $0 + "\n" }.joined() }

  /// The cells of one row.
  public func row(_ index: Int) -> ArraySlice<Cell> {
    cells[index * size.columns..<(index + 1) * size.columns]
  }

  /// The styles of one row in runs, for tests: each with its text.
  public func runs(row index: Int) -> [(style: Style, text: String)] {
    row(index).reduce(into: []) { runs, cell in
      if runs.last?.style == cell.style {
        runs[runs.count - 1].text += cell.text
      } else {
        runs.append((cell.style, cell.text))
      }
    }
  }
}
