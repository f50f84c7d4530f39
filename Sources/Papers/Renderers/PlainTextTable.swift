import Domain
import Localization
import PlainText

/// A table in columns of text; one that has no room for its columns becomes a list of records.
struct PlainTextTable {
  private let table: Table
  private let width: Int
  private let language: Language
  private let gap = 2

  init(_ table: Table, width: Int, language: Language) {
    self.table = table
    self.width = width
    self.language = language
  }

  var lines: [String] {
    let caption =
      table.caption.isEmpty ? [] : WordWrap.lines(of: table.caption.plain, width: width, style: .paper) + [""]
    guard let widths = TableWidths(table, gap: gap).whole(in: width) else { return caption + records }
    return caption + grid(widths)
  }

  private func grid(_ widths: [Int]) -> [String] {
    let head = line(table.columns.map(\.title), widths)
    let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: spaces(gap))
    let rows = table.rows.map { (lines: line($0.cells, widths), isTotal: $0.isTotal) }
    let isTall = rows.contains { $0.lines.count > 1 }
    var result = head + [rule]
    for (index, row) in rows.enumerated() {
      let beginsTotals = row.isTotal && (index == 0 || !rows[index - 1].isTotal)
      if beginsTotals, index > 0 { result.append(rule) }
      if isTall, index > 0, !beginsTotals { result.append("") }
      result += row.lines
    }
    return result
  }

  private func line(_ cells: [Passage], _ widths: [Int]) -> [String] {
    let wrapped = zip(cells, widths).map { WordWrap.lines(of: $0.plain, width: $1, style: .paper) }
    let height = wrapped.map(\.count).max() ?? 0
    return (0..<height).map { index in
      zip(wrapped, zip(widths, table.columns)).map { lines, column in
        (lines.indices.contains(index) ? lines[index] : "")
          .padded(to: column.0, column.1.alignment == .right ? .right : .left)
      }.joined(separator: spaces(gap))
    }
  }

  private var records: [String] {
    let blocks = PlainTextBlocks(width: width, language: language)
    return table.rows.enumerated().flatMap { index, row in
      let facts = zip(table.columns, row.cells).filter { !$1.isEmpty }.map { Fact($0.title, $1) }
      return (index == 0 ? [] : [""]) + blocks.facts(facts)
    }
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
}
