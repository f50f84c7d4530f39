/// A row of the wrapped text: which paragraph, and which of its rows.
struct EditorRow: Equatable, Comparable {
  var paragraph: Int
  var index: Int

  static func < (left: EditorRow, right: EditorRow) -> Bool {
    (left.paragraph, left.index) < (right.paragraph, right.index)
  }
}

extension EditorText {
  /// The row a place is in; between two rows it is in the lower one unless it leans back.
  func row(of position: TextPosition, leansBack: Bool = false, width: Int) -> EditorRow {
    let starts = paragraphs[position.paragraph].starts(width: width)
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= position.offset { low = middle } else { high = middle }
    }
    let isBetween = low > 0 && starts[low] == position.offset
    return EditorRow(paragraph: position.paragraph, index: isBetween && leansBack ? low - 1 : low)
  }

  /// The characters of a row by their offsets in the paragraph.
  func range(of row: EditorRow, width: Int) -> Range<Int> {
    let starts = paragraphs[row.paragraph].starts(width: width)
    let end = row.index + 1 < starts.count ? starts[row.index + 1] : paragraphs[row.paragraph].end
    return starts[row.index]..<end
  }

  func isLast(_ row: EditorRow, width: Int) -> Bool {
    row.index == paragraphs[row.paragraph].starts(width: width).count - 1
  }

  /// The row `count` rows further down, or up when negative; the last or first one when there are not so many.
  func row(_ row: EditorRow, movedBy count: Int, width: Int) -> EditorRow {
    var row = row
    var left = count
    while left < 0 {
      if row.index + left >= 0 { return EditorRow(paragraph: row.paragraph, index: row.index + left) }
      guard row.paragraph > 0 else { return EditorRow(paragraph: 0, index: 0) }
      left += row.index + 1
      let above = row.paragraph - 1
      row = EditorRow(paragraph: above, index: paragraphs[above].starts(width: width).count - 1)
    }
    while left > 0 {
      let last = paragraphs[row.paragraph].starts(width: width).count - 1
      if row.index + left <= last { return EditorRow(paragraph: row.paragraph, index: row.index + left) }
      guard row.paragraph + 1 < paragraphs.count else {
        return EditorRow(paragraph: row.paragraph, index: last)
      }
      left -= last - row.index + 1
      row = EditorRow(paragraph: row.paragraph + 1, index: 0)
    }
    return row
  }

  /// How many rows `lower` is below `upper`, counted no further than `limit`.
  func distance(from upper: EditorRow, to lower: EditorRow, limit: Int, width: Int) -> Int {
    guard upper.paragraph < lower.paragraph else { return min(limit, lower.index - upper.index) }
    var count = -upper.index
    for paragraph in upper.paragraph..<lower.paragraph where count + lower.index < limit {
      count += paragraphs[paragraph].starts(width: width).count
    }
    return min(limit, count + lower.index)
  }

  /// The columns before a place in its row.
  func column(of offset: Int, in row: EditorRow, width: Int) -> Int {
    let start = range(of: row, width: width).lowerBound
    let columns = paragraphs[row.paragraph].characters[start..<max(start, offset)].reduce(0) {
      $0 + $1.columns
    }
    return min(columns, width)
  }

  /// The place of a row nearest to a column, and whether it is shown there only when it leans back.
  func place(column: Int, in row: EditorRow, width: Int) -> (position: TextPosition, leansBack: Bool) {
    let range = range(of: row, width: width)
    let characters = paragraphs[row.paragraph].characters
    var left = column
    var offset = range.lowerBound
    while offset < range.upperBound {
      let columns = characters[offset].columns
      guard left >= columns else { break }
      left -= columns
      offset += 1
    }
    let isPast = offset == range.upperBound && !range.isEmpty && !isLast(row, width: width)
    let isSpace = isPast && characters[offset - 1].isBreakingSpace
    return (TextPosition(paragraph: row.paragraph, offset: isSpace ? offset - 1 : offset), isPast && !isSpace)
  }
}
