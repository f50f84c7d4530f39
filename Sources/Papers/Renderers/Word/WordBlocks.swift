import Domain
import Localization
import PlainText

/// Blocks as WordprocessingML, within words of one language.
struct WordBlocks {
  let language: Language
  let page: WordPage
  let pictures: WordPictures

  func head(_ paper: Paper) -> String {
    let symbol = paper.symbol.map { WordMarkup.text($0.terminalSafe, language) } ?? ""
    let mark = PaperHead.mark(paper).map { WordMarkup.tab + WordMarkup.text($0, language) } ?? ""
    let reference =
      symbol.isEmpty && mark.isEmpty
      ? "" : WordMarkup.paragraph(symbol + mark, style: .reference, page.rightTab)
    return paper.masthead.map { WordMarkup.paragraph($0, style: .masthead) }.joined() + reference
      + WordMarkup.paragraph(paper.title, style: .title)
      + paper.subtitle.map { WordMarkup.paragraph($0, style: .subtitle) }.joined()
  }

  func markup(_ blocks: [Block]) -> String {
    var result = ""
    var rest = blocks[...]
    var isNamed = false
    while let block = rest.popFirst() {
      guard case .pair(let pair) = block else {
        result += markup(block)
        continue
      }
      var pairs = [pair]
      while case .pair(let next)? = rest.first {
        pairs.append(next)
        rest = rest.dropFirst()
      }
      result += tables.pairs(pairs, named: !isNamed)
      isNamed = true
    }
    return result
  }

  private var tables: WordTables { WordTables(language: language, page: page, pictures: pictures) }

  private func markup(_ block: Block) -> String {
    switch block {
    case .heading(let level, let passage): WordMarkup.paragraph(passage, style: .heading(level))
    case .paragraph(let passage): WordMarkup.paragraph(passage)
    case .numbered(let number, let passage): point(number + ".", passage, .numbered)
    case .bullets(let passages):
      passages.map { WordMarkup.paragraph($0, style: .listBullet) }.joined()
    case .outline(let entries): entries.map { point($0.label, $0.words, .outline($0.depth)) }.joined()
    case .table(let table): tables.markup(table)
    case .chart(let chart): markup(chart)
    case .facts(let facts): tables.facts(facts)
    case .signatures(let signatures): signatures.map(signature).joined()
    case .note(let passage): WordMarkup.paragraph(passage, style: .note)
    case .pageBreak: WordMarkup.paragraph("<w:r><w:br w:type=\"page\"/></w:r>")
    case .pair(let pair): tables.pairs([pair], named: true)
    }
  }

  private func markup(_ chart: Chart) -> String {
    guard let picture = pictures[chart] else { return tables.markup(ChartTable.table(chart)) }
    return WordMarkup.paragraph(chart.title, style: .caption) + picture.markup(of: chart, in: language)
      + tables.markup(ChartTable.figures(chart))
  }

  /// The register gave the number: it stands as it was decided, whatever comes before it.
  private func point(_ number: String, _ words: Passage, _ style: WordStyle) -> String {
    WordMarkup.paragraph(
      WordMarkup.text(number, language) + WordMarkup.tab + WordMarkup.runs(words), style: style)
  }

  private func signature(_ signature: Signature) -> String {
    let lines = [signature.name, signature.capacity].filter { !$0.isEmpty }.map(WordMarkup.runs)
    return WordMarkup.paragraph(lines.joined(separator: "<w:r><w:br/></w:r>"), style: .signature)
  }
}
