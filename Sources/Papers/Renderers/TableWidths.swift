import PlainText

/// How a table's columns share a width, counted in characters.
struct TableWidths {
  private let gap: Int
  /// The longest line of each column.
  private let widest: [Int]
  /// Below which a column's words would be cut.
  private let narrowest: [Int]

  init(_ table: Table, gap: Int) {
    self.gap = gap
    let texts = table.columns.indices.map { index in
      [table.columns[index].title.plain]
        + table.rows.map { $0.cells.indices.contains(index) ? $0.cells[index].plain : "" }
    }
    let widest = texts.map { column in
      column.flatMap { $0.split(separator: "\n") }.map { String($0).displayWidth }.max() ?? 1
    }
    self.widest = widest.map { max(1, $0) }
    // Below twelve columns running text is hard to read, so words alone do not decide.
    narrowest = zip(texts, widest).map { column, most in
      let word =
        column.flatMap { $0.split { $0 == " " || $0 == "\n" } }.map { String($0).displayWidth }.max() ?? 1
      return max(1, word, min(most, 12))
    }
  }

  /// The widths at which the table fits; `nil` when words would have to be cut for it.
  func whole(in width: Int) -> [Int]? {
    let room = room(in: width)
    return narrowest.reduce(0, +) <= room ? shrunk(to: room) : nil
  }

  /// The widths at which the table fits best, where a word may be cut if it must.
  func fitted(to width: Int) -> [Int] {
    let room = room(in: width)
    return narrowest.reduce(0, +) <= room ? shrunk(to: room) : narrowest
  }

  private func room(in width: Int) -> Int { width - gap * (widest.count - 1) }

  private func shrunk(to room: Int) -> [Int] {
    var widths = widest
    while widths.reduce(0, +) > room {
      let candidates = widths.indices.filter { widths[$0] > narrowest[$0] }
      guard let largest = candidates.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[largest] -= 1
    }
    return widths
  }
}
