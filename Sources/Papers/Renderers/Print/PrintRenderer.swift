import Domain
import Localization
import PlainText

/// A paper as a PDF file: A4, upright or across, with an outline, page numbers, and the symbol on every page.
struct PrintRenderer {
  let paper: Paper
  let press: any Press

  func bytes() throws(FileFault) -> [UInt8] {
    let title = [paper.symbol, paper.title.plain].compactMap { $0?.terminalSafe }.joined(separator: " – ")
    return try press.file(of: pages, titled: title, by: paper.masthead.first?.plain ?? "")
  }

  var pages: [PrintedPage] {
    let width = paper.isWide ? PrintStyle.long : PrintStyle.short
    let height = paper.isWide ? PrintStyle.short : PrintStyle.long
    let setting = PrintSetting(
      press: press, width: width - 2 * PrintStyle.side, language: paper.languages.first,
      references: PrintReferences(paper.blocks))
    let slabs = head(setting) + PrintBlocks(setting: setting).slabs(paper.blocks)
    let texts = PrintPages(height: height - PrintStyle.top - PrintStyle.bottom).pages(slabs)
    let edges = PrintEdges(paper: paper, setting: setting, height: height)
    return texts.enumerated().map { place, elements in
      PrintedPage(
        width: width, height: height,
        elements: elements.map { $0.moved(PrintStyle.side, PrintStyle.top) }
          + edges.elements(page: place + 1, of: texts.count))
    }
  }

  /// Who issues it, its symbol and mark, and its title.
  private func head(_ setting: PrintSetting) -> [PrintSlab] {
    let masthead = paper.masthead.flatMap { setting.lines($0) }
    let rule = PrintSlab(
      gap: 10, height: 0.75,
      elements: [.fill(PrintedPoint(x: 0, y: 0), width: setting.width, height: 0.75, grey: 0)])
    return masthead + reference(setting) + setting.lines(paper.title.strong, size: PrintStyle.title).after(14)
      + paper.subtitle.flatMap { setting.lines(PrintTable.leaning($0)).after(2) } + [rule]
  }

  private func reference(_ setting: PrintSetting) -> [PrintSlab] {
    let symbol = paper.symbol.map { Passage($0.terminalSafe, setting.language) } ?? Passage()
    let mark = PaperHead.mark(paper).map { Passage($0, setting.language, .strong) } ?? Passage()
    guard !symbol.isEmpty || !mark.isEmpty else { return [] }
    return [[PrintSlab].beside([setting.lines(symbol), setting.lines(mark, alignment: .right)]).joined]
      .after(10)
  }
}
