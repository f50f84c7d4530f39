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
    let level = level(columns.map(\.longestWord), wishes, room)
    return zip(columns, wishes).map { max($0.longestWord, min($1, level)) }
  }

  /// The width at which the widest columns are cut off so that all fit.
  private func level(_ least: [Double], _ wishes: [Double], _ room: Double) -> Double {
    var low = 0.0
    var high = room
    for _ in 0..<40 {
      let middle = (low + high) / 2
      let sum = zip(least, wishes).map { max($0, min($1, middle)) }.reduce(0, +)
      if sum > room { high = middle } else { low = middle }
    }
    return low
  }

  private func column(_ place: Int) -> (longestWord: Double, longestLine: Double) {
    let head = table.columns[place].title.strong
    let cells = table.rows.compactMap { row in
      row.cells.indices.contains(place) ? (row.isTotal ? row.cells[place].strong : row.cells[place]) : nil
    }
    var word = 12.0
    var line = 12.0
    for cell in [head] + cells {
      line = max(line, setting.width(of: cell, size: PrintStyle.small))
      word = max(word, longestWord(of: cell))
    }
    return (word + 1, line + 1)
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
