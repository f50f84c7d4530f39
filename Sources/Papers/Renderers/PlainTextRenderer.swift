import Domain
import Localization
import PlainText

/// A paper as plain text of 78 columns.
enum PlainTextRenderer {
  static let width = 78

  static func render(_ paper: Paper) -> String {
    var parts = head(paper)
    var isPoint = false
    for block in paper.blocks {
      let lines = PlainTextBlocks(width: width, language: paper.languages.first).lines(block)
      // The points of an agenda in two languages stand under each other without a gap.
      if isPoint, block.isPairedPoint {
        parts[parts.count - 1] += lines
      } else {
        parts.append(lines)
      }
      isPoint = block.isPairedPoint
    }
    return parts.filter { !$0.isEmpty }.map { $0.map(\.withoutTrailingSpaces).joined(separator: "\n") }
      .joined(separator: "\n\n") + "\n"
  }

  private static func head(_ paper: Paper) -> [[String]] {
    let masthead = paper.masthead.flatMap { centred($0.plain) }
    let mark = PaperHead.mark(paper) ?? ""
    let symbol = paper.symbol.map(\.terminalSafe) ?? ""
    let gap = width - symbol.displayWidth - mark.displayWidth
    let reference = symbol + String(repeating: " ", count: max(1, gap)) + mark
    let title = centred(paper.title.plain.uppercased())
    return [
      masthead, symbol.isEmpty && mark.isEmpty ? [] : [reference],
      title + paper.subtitle.flatMap { centred($0.plain) },
    ]
  }

  private static func centred(_ text: String) -> [String] {
    WordWrap.lines(of: text, width: width, style: .paper).map { $0.padded(to: width, .centre) }
  }
}

extension Block {
  fileprivate var isPairedPoint: Bool {
    guard case .pair(let pair) = self, let first = pair.english.first ?? pair.french.first else {
      return false
    }
    if case .outline = first { return true } else { return false }
  }
}
