import Domain
import Localization

/// Tables, and the two columns of a paper in both languages, as Markdown.
enum MarkdownTables {
  static func table(_ table: Table) -> String {
    let rows = table.rows.map { row in
      row.cells.map { cell in row.isTotal && !cell.isEmpty ? "**\(inline(cell))**" : inline(cell) }
    }
    let lines =
      [line(table.columns.map { inline($0.title) })]
      + [line(table.columns.map { $0.alignment == .right ? "--:" : "---" })] + rows.map(line)
    let caption = table.caption.isEmpty ? [] : ["*\(inline(table.caption))*", ""]
    return (caption + lines).joined(separator: "\n")
  }

  static func pairs(_ pairs: [Block.Pair]) -> String {
    let head = [line([Language.english.ownName, Language.french.ownName]), line(["---", "---"])]
    return (head + pairs.map { line([cell($0.english), cell($0.french)]) }).joined(separator: "\n")
  }

  private static func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

  private static func inline(_ passage: Passage) -> String {
    MarkdownRenderer.inline(passage, lineBreak: "<br>")
  }

  private static func cell(_ blocks: [Block]) -> String { blocks.map(cell).joined(separator: "<br>") }

  private static func cell(_ block: Block) -> String {
    switch block {
    case .heading(_, let passage): "**\(inline(passage))**"
    case .paragraph(let passage): inline(passage)
    case .note(let passage): "*\(inline(passage))*"
    case .numbered(let number, let passage):
      "\(MarkdownEscaping.escaped(number, lineBreak: " ")). \(inline(passage))"
    case .outline(let entries):
      entries.map { "\(MarkdownEscaping.escaped($0.label, lineBreak: " ")) \(inline($0.words))" }
        .joined(separator: "<br>")
    case .bullets(let passages): passages.map { "• " + inline($0) }.joined(separator: "<br>")
    case .table, .chart, .facts, .signatures, .pageBreak, .pair: MarkdownRenderer.block(block)
    }
  }
}
