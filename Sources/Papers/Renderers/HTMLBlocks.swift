import Domain
import Localization

/// Blocks as HTML elements, within words of one language.
struct HTMLBlocks {
  let language: Language

  /// The blocks, each part under a heading of the first level in a section of its own.
  func sections(_ blocks: [Block]) -> String {
    var result: [String] = []
    var isOpen = false
    var rest = blocks[...]
    while let block = rest.popFirst() {
      if case .heading(1, _) = block {
        if isOpen { result.append("</section>") }
        result.append("<section>")
        isOpen = true
      }
      guard case .pair(let pair) = block else {
        result.append(element(block))
        continue
      }
      var pairs = [pair]
      while case .pair(let next)? = rest.first {
        pairs.append(next)
        rest = rest.dropFirst()
      }
      result.append(self.pairs(pairs))
    }
    if isOpen { result.append("</section>") }
    return result.joined(separator: "\n")
  }

  private func element(_ block: Block) -> String {
    switch block {
    case .heading(let level, let passage):
      let tag = "h\(min(6, level + 1))"
      return "<\(tag)>\(inline(passage))</\(tag)>"
    case .paragraph(let passage): return "<p>\(inline(passage))</p>"
    case .numbered(let number, let passage):
      return
        "<p class=\"numbered\"><span class=\"number\">\(HTMLEscaping.escaped(number)).</span> \(inline(passage))</p>"
    case .bullets(let passages):
      return "<ul>\n" + passages.map { "<li>\(inline($0))</li>\n" }.joined() + "</ul>"
    case .outline(let entries):
      return "<ul class=\"outline\">\n" + entries.map(point).joined() + "</ul>"
    case .table(let table): return self.table(table)
    case .chart(let chart): return ChartDrawing(chart: chart, language: language).element
    case .facts(let facts):
      return "<dl>\n"
        + facts.map {
          "<div><dt>\(inline(PaperHead.label($0.label)))</dt> <dd>\(inline($0.value))</dd></div>\n"
        }.joined() + "</dl>"
    case .signatures(let signatures):
      return "<div class=\"signatures\">\n" + signatures.map(signature).joined() + "</div>"
    case .note(let passage): return "<aside><p>\(inline(passage))</p></aside>"
    case .pageBreak: return "<hr class=\"page\">"
    case .pair(let pair): return pairs([pair])
    }
  }

  private func point(_ entry: OutlineEntry) -> String {
    "<li class=\"depth-\(min(entry.depth, 3))\"><span class=\"number\">\(HTMLEscaping.escaped(entry.label))</span> \(inline(entry.words))</li>\n"
  }

  private func table(_ table: Table) -> String {
    let classes = table.columns.map { $0.alignment == .right ? " class=\"right\"" : "" }
    var lines = ["<table>"]
    if !table.caption.isEmpty { lines.append("<caption>\(inline(table.caption))</caption>") }
    let head = zip(table.columns, classes).map { "<th scope=\"col\"\($1)>\(inline($0.title))</th>" }
    lines.append("<thead><tr>\(head.joined())</tr></thead>")
    lines.append("<tbody>")
    for row in table.rows {
      let cells = zip(row.cells, classes).enumerated().map { index, cell in
        // The first cell names the row, for those who hear the table.
        index == 0
          ? "<th scope=\"row\"\(cell.1)>\(inline(cell.0))</th>" : "<td\(cell.1)>\(inline(cell.0))</td>"
      }
      lines.append("<tr\(row.isTotal ? " class=\"total\"" : "")>\(cells.joined())</tr>")
    }
    return (lines + ["</tbody>", "</table>"]).joined(separator: "\n")
  }

  private func pairs(_ pairs: [Block.Pair]) -> String {
    let heads = Language.allCases.map {
      "<th scope=\"col\" lang=\"\($0.rawValue)\">\($0.ownName)</th>"
    }
    var lines = ["<table class=\"pairs\">", "<thead><tr>\(heads.joined())</tr></thead>", "<tbody>"]
    for pair in pairs {
      let cells = [(Language.english, pair.english), (.french, pair.french)].map { language, blocks in
        "<td lang=\"\(language.rawValue)\">\(blocks.map(HTMLBlocks(language: language).element).joined())</td>"
      }
      lines.append("<tr>\(cells.joined())</tr>")
    }
    return (lines + ["</tbody>", "</table>"]).joined(separator: "\n")
  }

  private func signature(_ signature: Signature) -> String {
    let lines = [signature.name, signature.capacity].filter { !$0.isEmpty }.map { inline($0) }
    return "<p class=\"signature\">\(lines.joined(separator: "<br>"))</p>\n"
  }

  func inline(_ passage: Passage) -> String {
    passage.spans.map { span in
      let words = HTMLEscaping.escaped(span.text).split(separator: "\n", omittingEmptySubsequences: false)
        .joined(separator: "<br>")
      let weighted =
        switch span.weight {
        case .plain: words
        case .emphasis: "<em>\(words)</em>"
        case .strong: "<strong>\(words)</strong>"
        }
      return span.language == language
        ? weighted : "<span lang=\"\(span.language.rawValue)\">\(weighted)</span>"
    }.joined()
  }
}
