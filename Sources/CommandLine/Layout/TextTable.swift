import PlainText

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
      columns = self.text.displayWidth
    }

    var longestWord: Int {
      columns == 0 ? 0 : text.split(separator: " ").reduce(0) { max($0, String($1).displayWidth) }
    }
  }

  var columns: [Column]
  var rows: [[String]] = []
  var indent = 0

  private static let gap = 2
  /// No column that may wrap becomes narrower than this, however long the line gets.
  private static let narrowest = 8
  /// A word longer than this may be cut rather than keep its column wide.
  private static let longestWord = 20

  /// The lines of the table, headings first; within `width` as far as breaking words allows, `nil` breaks none.
  ///
  /// A column in which nothing is written is left out.
  func lines(width: Int?) -> [String] {
    let shown = columns.indices.filter { column in rows.contains { !$0[column].isEmpty } }
    guard !shown.isEmpty else { return [] }
    let columns = shown.map { self.columns[$0] }
    let titles = columns.map { Cell($0.title) }
    let cells = rows.map { row in shown.map { Cell(row[$0]) } }
    let widths = fitted(titles, cells, columns, to: width)
    let heading =
      titles.contains { $0.columns > 0 }
      ? lines(
        of: titles, columns.map { Column(title: $0.title, isNumber: $0.isNumber, mayWrap: true) }, widths)
      : []
    return heading + cells.flatMap { lines(of: $0, columns, widths) }
  }

  /// The width of each column: what its words take, less what is too much from the widest of those that may wrap; first down to
  /// their longest words, then further.
  private func fitted(_ titles: [Cell], _ cells: [[Cell]], _ columns: [Column], to width: Int?) -> [Int] {
    var widths = columns.indices.map { (index: Int) -> Int in
      cells.reduce(titles[index].columns) { max($0, $1[index].columns) }
    }
    guard let width else { return widths }
    let words = columns.indices.map { (index: Int) -> Int in
      min(Self.longestWord, cells.reduce(titles[index].longestWord) { max($0, $1[index].longestWord) })
    }
    let least = columns.indices.map { (index: Int) -> Int in
      columns[index].mayWrap
        ? words[index] : cells.reduce(titles[index].longestWord) { max($0, $1[index].columns) }
    }
    shrink(&widths, to: width) { least[$0] }
    shrink(&widths, to: width) { columns[$0].mayWrap ? Self.narrowest : least[$0] }
    return widths
  }

  private func shrink(_ widths: inout [Int], to width: Int, least: (Int) -> Int) {
    var excess = indent + widths.reduce(0, +) + Self.gap * (widths.count - 1) - width
    while excess > 0 {
      let candidates = widths.indices.filter { widths[$0] > least($0) }
      guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { return }
      widths[widest] -= 1
      excess -= 1
    }
  }

  private func lines(of cells: [Cell], _ columns: [Column], _ widths: [Int]) -> [String] {
    let wrapped = cells.indices.map { index in
      let cell = cells[index]
      return cell.columns > widths[index] && columns[index].mayWrap
        ? WordWrap.lines(of: cell.text, width: widths[index], style: .paper).map(Cell.init) : [cell]
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
