import Domain
import Localization
import PlainText

/// Blocks as lines of a width.
struct PlainTextBlocks {
  let width: Int
  let language: Language

  func lines(_ block: Block) -> [String] {
    switch block {
    case .heading(let level, let passage): heading(level, passage)
    case .paragraph(let passage): WordWrap.lines(of: passage.plain, width: width, style: .paper)
    case .numbered(let number, let passage):
      WordWrap.lines(of: passage.plain, width: width, behind: "\(number). ")
    case .bullets(let passages):
      passages.flatMap { WordWrap.lines(of: $0.plain, width: width, behind: "- ") }
    case .outline(let entries):
      entries.flatMap { entry in
        WordWrap.lines(
          of: entry.words.plain, width: width,
          behind: String(repeating: " ", count: 3 * entry.depth) + entry.label + " ")
      }
    case .table(let table): PlainTextTable(table, width: width, language: language).lines
    case .chart(let chart):
      PlainTextTable(ChartTable.table(chart), width: width, language: language).lines
    case .facts(let facts): self.facts(facts)
    case .signatures(let signatures): signatures.flatMap(signature)
    case .note(let passage): WordWrap.lines(of: passage.plain, width: width, behind: "| ").map(quoted)
    case .pageBreak: [String(repeating: "─", count: width)]
    case .pair(let pair): columns(pair)
    }
  }

  private func heading(_ level: Int, _ passage: Passage) -> [String] {
    let lines = WordWrap.lines(of: passage.plain, width: width, style: .paper)
    guard level <= 2 else { return lines }
    let longest = lines.map { $0.displayWidth }.max() ?? 0
    return lines + [String(repeating: level == 1 ? "=" : "-", count: longest)]
  }

  private func quoted(_ line: String) -> String { line.hasPrefix("| ") ? line : "| " + line.dropFirst(2) }

  func facts(_ facts: [Fact]) -> [String] {
    let labels = facts.map { PaperHead.label($0.label).plain }
    let longest = min(labels.map { $0.displayWidth }.max() ?? 0, width * 2 / 5)
    return zip(labels, facts).flatMap { label, fact in
      if label.displayWidth > longest {
        return WordWrap.lines(of: label, width: width, style: .paper)
          + WordWrap.lines(
            of: fact.value.plain, width: width, behind: String(repeating: " ", count: longest + 1))
      }
      return WordWrap.lines(of: fact.value.plain, width: width, behind: label.padded(to: longest) + " ")
    }
  }

  private func signature(_ signature: Signature) -> [String] {
    let line = String(repeating: "_", count: min(36, width))
    let below = [signature.name.plain, signature.capacity.plain].filter { !$0.isEmpty }
    return ["", line] + below.flatMap { WordWrap.lines(of: $0, width: width, style: .paper) }
  }

  /// Two columns with four spaces between them.
  private func columns(_ pair: Block.Pair) -> [String] {
    let half = (width - 4) / 2
    let side = PlainTextBlocks(width: half, language: language)
    let english = pair.english.flatMap(side.lines)
    let french = pair.french.flatMap(side.lines)
    return (0..<max(english.count, french.count)).map { index in
      let left = english.indices.contains(index) ? english[index] : ""
      let right = french.indices.contains(index) ? french[index] : ""
      return left.padded(to: half + 4) + right
    }
  }
}
