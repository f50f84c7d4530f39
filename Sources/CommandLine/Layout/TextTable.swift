import Papers

/// A table of words, aligned by what they take on a terminal.
struct TextTable {
  struct Column {
    var title: String
    /// Figures stand on the right.
    var isNumber = false
    /// Whether its words may be broken over several lines when the terminal is narrow.
    var mayWrap = false
  }

  private struct Cell {
    let text: String
    let columns: Int

    init(_ text: String) {
      self.text = text.oneLine
      columns = TextWidth.columns(self.text)
    }
  }

  var columns: [Column]
  var rows: [[String]] = []
  var indent = 0

  private static let gap = 2
  private static let narrowest = 12

  /// The lines of the table, headings first; within `width` as far as breaking words allows, `nil` breaks none.
  ///
  /// A column in which nothing is written is left out.
  func lines(width: Int?) -> [String] {
    let shown = columns.indices.filter { column in rows.contains { !$0[column].isEmpty } }
    guard !shown.isEmpty else { return [] }
    let hasTitles = columns.contains { !$0.title.isEmpty }
    let cells = ((hasTitles ? [columns.map(\.title)] : []) + rows).map { row in shown.map { Cell(row[$0]) } }
    let widths = fitted(natural(cells), shown.map { columns[$0] }, to: width)
    return cells.flatMap { lines(of: $0, shown.map { columns[$0] }, widths) }
  }

  private func natural(_ cells: [[Cell]]) -> [Int] {
    cells.reduce(into: [Int](repeating: 0, count: cells[0].count)) { widths, row in
      for index in row.indices { widths[index] = max(widths[index], row[index].columns) }
    }
  }

  /// Takes what is too much from the widest of the columns that may wrap, until all fit or none can give.
  private func fitted(_ natural: [Int], _ columns: [Column], to width: Int?) -> [Int] {
    guard let width else { return natural }
    var widths = natural
    var excess = indent + widths.reduce(0, +) + Self.gap * (widths.count - 1) - width
    while excess > 0 {
      let candidates = widths.indices.filter { columns[$0].mayWrap && widths[$0] > Self.narrowest }
      guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }

  private func lines(of cells: [Cell], _ columns: [Column], _ widths: [Int]) -> [String] {
    let wrapped = cells.indices.map { index in
      let cell = cells[index]
      return cell.columns > widths[index] && columns[index].mayWrap
        ? TextWrap.lines(cell.text, width: widths[index]).map(Cell.init) : [cell]
    }
    let height = wrapped.map(\.count).max() ?? 0
    return (0..<height).map { line in
      let parts = wrapped.map { line < $0.count ? $0[line] : Cell("") }
      return self.line(parts, columns, widths)
    }
  }

  private func line(_ cells: [Cell], _ columns: [Column], _ widths: [Int]) -> String {
    var text = String(repeating: " ", count: indent)
    var pending = 0
    for (index, cell) in cells.enumerated() {
      let space = max(0, widths[index] - cell.columns)
      if columns[index].isNumber { pending += space }
      if !cell.text.isEmpty {
        text += String(repeating: " ", count: pending) + cell.text
        pending = 0
      }
      // Spaces are written only before what follows, so that no line ends in one.
      pending += (columns[index].isNumber ? 0 : space) + Self.gap
    }
    return text
  }
}
