/// How the columns of a printed table share the width of the text.
struct PrintColumns {
  let table: Table
  let setting: PrintSetting

  /// In points, from the left. No word is torn while there is room for the longest word of every column.
  var widths: [Double] {
    let room = setting.width - PrintStyle.cellGap * Double(table.columns.count - 1)
    let columns = table.columns.indices.map(column)
    let needs = columns.map(\.longestWord).reduce(0, +)
    guard needs < room else { return columns.map { $0.longestWord * room / needs } }
    let wishes = columns.map { max($0.longestWord, $0.longestLine) }
    let sum = wishes.reduce(0, +)
    // What is left over goes to each as it is wide.
    if sum <= room { return wishes.map { $0 * room / max(1, sum) } }
    // Dates and names of a few letters stay on one line where longer texts still find room beside them.
    let whole = columns.map(\.keepingShortLines)
    return share(room, among: whole.map(\.longestWord).reduce(0, +) < room * 0.85 ? whole : columns)
  }

  private func share(_ room: Double, among columns: [Column]) -> [Double] {
    var low = 0.0
    var high = room
    for _ in 0..<40 {
      let middle = (low + high) / 2
      if columns.map({ $0.width(middle) }).reduce(0, +) > room { high = middle } else { low = middle }
    }
    return columns.map { $0.width(low) }
  }

  private struct Column {
    var longestWord: Double
    let longestLine: Double
    /// The length of all that stands in it.
    let extent: Double

    private static let short = 90.0

    var keepingShortLines: Column {
      var column = self
      if longestLine <= Self.short { column.longestWord = max(longestWord, longestLine) }
      return column
    }

    /// Widths that go with the root of what is to be set make all columns together as short as can be.
    func width(_ share: Double) -> Double { max(longestWord, min(longestLine, share * extent.squareRoot())) }
  }

  private func column(_ place: Int) -> Column {
    let head = table.columns[place].title.strong
    let cells = table.rows.compactMap { row in
      row.cells.indices.contains(place) ? (row.isTotal ? row.cells[place].strong : row.cells[place]) : nil
    }
    var word = 12.0
    var line = 12.0
    var extent = 0.0
    for cell in [head] + cells {
      let widths = setting.widths(of: cell, size: PrintStyle.small)
      line = max(line, widths.max() ?? 0)
      extent += widths.reduce(0, +)
      word = max(word, longestWord(of: cell))
    }
    return Column(longestWord: word + 1, longestLine: line + 1, extent: max(1, extent))
  }

  /// Only the longest by its letters is measured, and the next ones, since letters differ in width.
  private func longestWord(of passage: Passage) -> Double {
    let words = passage.spans.flatMap { span in
      span.text.split { $0 == " " || $0.isNewline }.map { Passage(String($0), span.language, span.weight) }
    }
    let longest = words.sorted { $0.plain.count > $1.plain.count }.prefix(3)
    return longest.map { setting.width(of: $0, size: PrintStyle.small) }.max() ?? 0
  }
}
