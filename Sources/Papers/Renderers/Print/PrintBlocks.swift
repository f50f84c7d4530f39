import Domain
import Localization
import PlainText

/// Blocks as slabs, within words of one language.
struct PrintBlocks {
  let setting: PrintSetting

  func slabs(_ blocks: [Block]) -> [PrintSlab] {
    var result: [PrintSlab] = []
    var rest = blocks[...]
    var isNamed = false
    var beginsPage = false
    while let block = rest.popFirst() {
      var next: [PrintSlab]
      switch block {
      case .pageBreak:
        beginsPage = true
        continue
      case .pair(let pair):
        next = PrintPairs(setting: setting).slabs(pair, named: !isNamed)
        isNamed = true
      default: next = slabs(block)
      }
      if Self.needsCompany(block), !result.isEmpty { result[result.count - 1].staysWithNext = true }
      if beginsPage, !next.isEmpty {
        next[0].beginsPage = true
        beginsPage = false
      }
      result += next
    }
    return result
  }

  /// Nobody signs a sheet with nothing on it, and nobody knows on the next page what was adopted by consensus.
  private static func needsCompany(_ block: Block) -> Bool {
    switch block {
    case .signatures: true
    case .facts(let facts): facts.count <= few
    case .paragraph(let passage):
      !passage.spans.isEmpty && passage.spans.allSatisfy { $0.weight == .emphasis }
    case .pair(let pair): pair.french.first.map(needsCompany) ?? false
    default: false
    }
  }

  /// As many facts are not torn; those of a fund or a framework may be.
  private static let few = 6

  private func slabs(_ block: Block) -> [PrintSlab] {
    switch block {
    case .heading(let level, let passage): heading(passage, level)
    case .paragraph(let passage): paragraph(passage)
    case .numbered(let number, let passage): point(number + ".", passage)
    case .bullets(let passages): bullets(passages)
    case .outline(let entries): outline(entries)
    case .table(let table): PrintTable(table: table, setting: setting).slabs
    case .chart(let chart): PrintChart(chart: chart, setting: setting).slabs
    case .facts(let facts): self.facts(facts)
    case .signatures(let signatures): PrintSignatures(setting: setting).slabs(signatures)
    case .note(let passage): note(passage)
    case .pageBreak, .pair: []
    }
  }

  private func heading(_ passage: Passage, _ level: Int) -> [PrintSlab] {
    var slabs = setting.lines(passage.strong, size: PrintStyle.headingSize(level)).withNext
    if !slabs.isEmpty {
      let title = passage.plain.split(whereSeparator: \.isNewline).joined(separator: " ")
      slabs[0].elements.append(.entry(title, level: level, PrintedPoint(x: 0, y: 0)))
    }
    return slabs.after(PrintStyle.headingGap(level))
  }

  /// A decision's heading leads to the row that says what became of it.
  private func paragraph(_ passage: Passage) -> [PrintSlab] {
    guard let symbol = setting.references.symbol(heading: passage) else {
      return setting.lines(passage).after(PrintStyle.paragraphGap)
    }
    var slabs = setting.lines(passage, leadsTo: PrintReferences.row(of: symbol)).withNext
    slabs[0].elements.append(.place(PrintReferences.words(of: symbol), PrintedPoint(x: 0, y: 0)))
    return slabs.after(PrintStyle.paragraphGap)
  }

  /// - Parameter depth: how many indents it stands in.
  private func point(_ number: String, _ words: Passage, depth: Int = 0) -> [PrintSlab] {
    let label = Passage(number, setting.language)
    let left = Double(depth) * PrintStyle.indent
    let hang = max(PrintStyle.indent, setting.width(of: label) + 6)
    let room = max(40, setting.width - left - hang)
    let numbers = setting.narrowed(to: hang).lines(label).moved(right: left)
    let text = setting.narrowed(to: room).lines(words).moved(right: left + hang)
    return [PrintSlab].beside([numbers, text]).after(PrintStyle.paragraphGap / 2)
  }

  private func bullets(_ passages: [Passage]) -> [PrintSlab] {
    passages.flatMap { point("–", $0) }.after(PrintStyle.paragraphGap)
  }

  private func outline(_ entries: [OutlineEntry]) -> [PrintSlab] {
    entries.flatMap { point($0.label, $0.words, depth: min($0.depth, 3)) }.after(PrintStyle.paragraphGap)
  }

  private func facts(_ facts: [Fact]) -> [PrintSlab] {
    let left = setting.width * 0.3
    var slabs = facts.flatMap { fact in
      let label = setting.narrowed(to: left - PrintStyle.cellGap).lines(PaperHead.label(fact.label).strong)
      let value = setting.narrowed(to: setting.width - left).lines(fact.value).moved(right: left)
      return [PrintSlab].beside([label, value]).after(PrintStyle.paragraphGap / 2)
    }.after(PrintStyle.paragraphGap)
    if facts.count <= Self.few {
      for place in slabs.indices.dropLast() { slabs[place].staysWithNext = true }
    }
    return slabs
  }

  /// A bar at its side tells it from the text.
  private func note(_ passage: Passage) -> [PrintSlab] {
    let leaning = Passage(
      passage.spans.map { Span($0.text, $0.language, $0.weight == .plain ? .emphasis : $0.weight) })
    let inset = 10.0
    let lines = setting.narrowed(to: setting.width - inset).lines(leaning).moved(right: inset)
    return lines.map { line in
      var line = line
      line.elements.append(.fill(PrintedPoint(x: 0, y: 0), width: 2, height: line.height, grey: 0.5))
      return line
    }.after(PrintStyle.paragraphGap + 2)
  }
}
