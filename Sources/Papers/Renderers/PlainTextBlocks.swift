import Domain
import Localization

/// Blocks as lines of a width.
struct PlainTextBlocks {
  let width: Int
  let language: Language

  func lines(_ block: Block) -> [String] {
    switch block {
    case .heading(let level, let passage): heading(level, passage)
    case .paragraph(let passage): TextWrap.lines(passage.plain, width: width)
    case .numbered(let number, let passage):
      TextWrap.lines(passage.plain, width: width, first: "\(number). ")
    case .bullets(let passages):
      passages.flatMap { TextWrap.lines($0.plain, width: width, first: "- ") }
    case .outline(let entries):
      entries.flatMap { entry in
        TextWrap.lines(
          entry.words.plain, width: width,
          first: String(repeating: " ", count: 3 * entry.depth) + entry.label + " ")
      }
    case .table(let table): PlainTextTable(table, width: width, language: language).lines
    case .facts(let facts): self.facts(facts)
    case .signatures(let signatures): signatures.flatMap(signature)
    case .note(let passage): TextWrap.lines(passage.plain, width: width, first: "| ").map(quoted)
    case .pageBreak: [String(repeating: "─", count: width)]
    case .pair(let pair): columns(pair)
    }
  }

  private func heading(_ level: Int, _ passage: Passage) -> [String] {
    let lines = TextWrap.lines(passage.plain, width: width)
    guard level <= 2 else { return lines }
    let longest = lines.map { TextWidth.columns($0) }.max() ?? 0
    return lines + [String(repeating: level == 1 ? "=" : "-", count: longest)]
  }

  private func quoted(_ line: String) -> String { line.hasPrefix("| ") ? line : "| " + line.dropFirst(2) }

  func facts(_ facts: [Fact]) -> [String] {
    let labels = facts.map { PaperHead.label($0.label).plain }
    let longest = min(labels.map { TextWidth.columns($0) }.max() ?? 0, width * 2 / 5)
    return zip(labels, facts).flatMap { label, fact in
      if TextWidth.columns(label) > longest {
        return TextWrap.lines(label, width: width)
          + TextWrap.lines(fact.value.plain, width: width, first: String(repeating: " ", count: longest + 1))
      }
      return TextWrap.lines(fact.value.plain, width: width, first: TextWidth.filled(label, longest) + " ")
    }
  }

  private func signature(_ signature: Signature) -> [String] {
    let line = String(repeating: "_", count: min(36, width))
    let below = [signature.name.plain, signature.capacity.plain].filter { !$0.isEmpty }
    return ["", line] + below.flatMap { TextWrap.lines($0, width: width) }
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
      return TextWidth.filled(left, half + 4) + right
    }
  }
}
