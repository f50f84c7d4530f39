import TerminalUI

/// Where the list of papers and the preview stand: side by side where a paper's width allows it, else one below the other.
struct DocumentsLayout: Equatable {
  /// The columns of a paper in plain text.
  static let paperWidth = 78

  let list: Rectangle
  let text: Rectangle
  /// The line between: a row, or a column when they stand side by side.
  let divider: Int
  let isBeside: Bool

  /// - Parameters:
  ///   - count: the papers on offer; `width`: what the longest title takes.
  ///   - isReading: the preview takes what room there is.
  init(_ area: Rectangle, count: Int, width: Int, isReading: Bool) {
    let inside = area.inside
    let listWidth = width + Table.gutter + 1
    isBeside = inside.columns >= listWidth + 2 + Self.paperWidth
    if isBeside {
      list = Rectangle(column: inside.column, row: inside.row, columns: listWidth, rows: inside.rows)
      divider = list.endColumn
      text = Rectangle(
        column: divider + 2, row: inside.row, columns: inside.endColumn - divider - 2, rows: inside.rows)
    } else {
      let rows = isReading ? 1 : max(2, min(count, inside.rows / 3))
      list = inside.top(rows)
      divider = list.endRow
      text = inside.droppingTop(rows + 1)
    }
  }
}
