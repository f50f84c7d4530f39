import Domain
import Localization
import PlainText

/// A paper as Markdown with the tables of GitHub's dialect.
enum MarkdownRenderer {
  static func render(_ paper: Paper) -> String {
    var parts = head(paper)
    var rest = paper.blocks[...]
    while let block = rest.popFirst() {
      if case .pair(let pair) = block {
        var pairs = [pair]
        while case .pair(let next)? = rest.first {
          pairs.append(next)
          rest = rest.dropFirst()
        }
        parts.append(MarkdownTables.pairs(pairs))
      } else {
        parts.append(self.block(block))
      }
    }
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private static func head(_ paper: Paper) -> [String] {
    var parts = [lines(paper.masthead)]
    let mark = PaperHead.mark(paper).map { "**\($0)**" }
    let symbol = paper.symbol.map { escaped($0) }
    parts.append([symbol, mark].compactMap { $0 }.joined(separator: " – "))
    parts.append("# " + inline(paper.title))
    parts.append(lines(paper.subtitle))
    return parts
  }

  static func block(_ block: Block) -> String {
    switch block {
    case .heading(let level, let passage):
      return String(repeating: "#", count: min(6, level + 1)) + " " + inline(passage, lineBreak: " ")
    case .paragraph(let passage): return guarded(passage)
    case .numbered(let number, let passage):
      guard Int(number) != nil else { return "**\(escaped(number))** " + inline(passage) }
      return "\(number). "
        + inline(passage, lineBreak: "\\\n" + String(repeating: " ", count: number.count + 2))
    case .bullets(let passages):
      return passages.map { "- " + inline($0, lineBreak: "\\\n  ") }.joined(separator: "\n")
    case .outline(let entries): return entries.map(point).joined(separator: "\n")
    case .table(let table): return MarkdownTables.table(table)
    case .chart(let chart): return MarkdownTables.table(ChartTable.table(chart))
    case .facts(let facts):
      return facts.map {
        "- **\(inline(PaperHead.label($0.label)))** " + inline($0.value, lineBreak: "\\\n  ")
      }
      .joined(separator: "\n")
    case .signatures(let signatures): return signatures.map(signature).joined(separator: "\n\n")
    case .note(let passage): return "> " + inline(passage, lineBreak: "\\\n> ")
    case .pageBreak: return "---"
    case .pair(let pair): return MarkdownTables.pairs([pair])
    }
  }

  private static func point(_ entry: OutlineEntry) -> String {
    String(repeating: "  ", count: entry.depth) + "- **\(escaped(entry.label))** "
      + inline(entry.words, lineBreak: " ")
  }

  private static func signature(_ signature: Signature) -> String {
    let line = String(repeating: "\\_", count: 24)
    return [line, inline(signature.name), inline(signature.capacity)].filter { !$0.isEmpty }
      .joined(separator: "\\\n")
  }

  private static func lines(_ passages: [Passage]) -> String {
    passages.filter { !$0.isEmpty }.map { guarded($0) }.joined(separator: "\\\n")
  }

  private static func guarded(_ passage: Passage) -> String { MarkdownEscaping.guarded(inline(passage)) }

  static func inline(_ passage: Passage, lineBreak: String = "\\\n") -> String {
    runs(passage).map { text, weight in
      let words = MarkdownEscaping.escaped(text, lineBreak: lineBreak)
      switch weight {
      case .plain: return words
      case .emphasis: return wrapped(words, in: "*")
      case .strong: return wrapped(words, in: "**")
      }
    }.joined()
  }

  /// Markdown knows no languages, and markers that touch do not hold: words of one weight go together.
  private static func runs(_ passage: Passage) -> [(text: String, weight: Span.Weight)] {
    passage.spans.reduce(into: []) { runs, span in
      if runs.last?.weight == span.weight {
        runs[runs.count - 1].text += span.text
      } else {
        runs.append((span.text, span.weight))
      }
    }
  }

  /// Markers do not hold when they stand beside spaces, so these stay outside.
  private static func wrapped(_ words: String, in marker: String) -> String {
    let body = words.trimmingSpaces
    guard !body.isEmpty else { return words }
    let before = words.prefix { $0 == " " }
    let after = words.reversed().prefix { $0 == " " }
    return before + marker + body + marker + String(after)
  }

  private static func escaped(_ text: String) -> String {
    MarkdownEscaping.escaped(text.terminalSafe, lineBreak: " ")
  }
}

extension String {
  var trimmingSpaces: String {
    var result = Substring(self)
    while result.first == " " { result.removeFirst() }
    while result.last == " " { result.removeLast() }
    return String(result)
  }
}
