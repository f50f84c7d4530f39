import Domain
import Localization
import PlainText

/// What stands above and below the text of each page, so that a loose sheet tells what it belongs to.
struct PrintEdges {
  let paper: Paper
  let setting: PrintSetting
  let height: Double

  func elements(page: Int, of count: Int) -> [PrintedElement] {
    // The first page has the symbol and the mark in its head.
    (page == 1 ? [] : upper) + lower(page, count)
  }

  private var upper: [PrintedElement] {
    let symbol = paper.symbol.map { Passage($0.terminalSafe, setting.language) } ?? Passage()
    let mark = PaperHead.mark(paper).map { Passage($0, setting.language) } ?? Passage()
    return line(symbol, mark, at: PrintStyle.edge)
  }

  private func lower(_ page: Int, _ count: Int) -> [PrintedElement] {
    let between = paper.languages == .both ? " / " : Phrase(en: " of ", fr: " sur ")[setting.language]
    let words = (paper.languages == .both ? "" : "Page\u{A0}") + "\(page)\(between)\(count)"
    let place = height - PrintStyle.edge - PrintStyle.margin
    return line(paper.title, Passage(words, setting.language), at: place)
  }

  /// Small words at the left and at the right.
  private func line(_ left: Passage, _ right: Passage, at y: Double) -> [PrintedElement] {
    let number = setting.width(of: right, size: PrintStyle.margin)
    let room = setting.width - number - 2 * PrintStyle.cellGap
    let first = setting.narrowed(to: room).lines(left, size: PrintStyle.margin).first
    let last = setting.lines(right, size: PrintStyle.margin, alignment: .right).first
    return [first, last].compactMap(\.self).flatMap(\.elements).map { $0.moved(PrintStyle.side, y) }
  }
}
