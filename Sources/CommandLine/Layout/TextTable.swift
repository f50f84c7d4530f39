/// A table of words, aligned by what they take on a terminal.
struct TextTable {
  struct Column {
    var title: String
    /// Figures stand on the right.
    var isNumber = false
    /// Whether its words may be broken over several lines when the terminal is narrow.
    var mayWrap = false
  }

  var columns: [Column]
  var rows: [[String]] = []
  var indent = 0

  private static let gap = 2
  private static let narrowest = 12

  /// The lines of the table, headings first; within `width` as far as breaking words allows, `nil` breaks none.
  func lines(width: Int?) -> [String] {
    let shown = columns.indices.filter { column in rows.contains { !$0[column].isEmpty } }
    guard !shown.isEmpty else { return [] }
    let widths = fitted(natural(shown), shown, to: width)
    let table = columns.contains { !$0.title.isEmpty } ? [columns.map(\.title)] + rows : rows
    return table.flatMap { row in lines(of: shown.map { row[$0].oneLine }, shown, widths) }
  }

  private func natural(_ shown: [Int]) -> [Int] {
    shown.map { column in
      rows.reduce(columns[column].title.displayWidth) { max($0, $1[column].oneLine.displayWidth) }
    }
  }

  /// Takes what is too much from the widest of the columns that may wrap, until all fit or none can give.
  private func fitted(_ natural: [Int], _ shown: [Int], to width: Int?) -> [Int] {
    guard let width else { return natural }
    var widths = natural
    var excess = indent + widths.reduce(0, +) + Self.gap * (widths.count - 1) - width
    while excess > 0 {
      let candidates = widths.indices.filter { columns[shown[$0]].mayWrap && widths[$0] > Self.narrowest }
      guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }

  private func lines(of cells: [String], _ shown: [Int], _ widths: [Int]) -> [String] {
    let wrapped = cells.indices.map { index in
      columns[shown[index]].mayWrap ? Wrapping.lines(of: cells[index], width: widths[index]) : [cells[index]]
    }
    let height = wrapped.map(\.count).max() ?? 0
    return (0..<height).map { line in
      var text = String(repeating: " ", count: indent)
      for index in cells.indices {
        let part = line < wrapped[index].count ? wrapped[index][line] : ""
        text += part.padded(to: widths[index], right: columns[shown[index]].isNumber)
        if index < cells.count - 1 { text += String(repeating: " ", count: Self.gap) }
      }
      while text.last == " " { text.removeLast() }
      return text
    }
  }
}
