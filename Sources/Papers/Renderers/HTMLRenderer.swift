import Domain
import Localization
import PlainText

/// A paper as one HTML file with nothing beside it: no script, no link, no font; it prints well.
enum HTMLRenderer {
  static func render(_ paper: Paper) -> String {
    let blocks = HTMLBlocks(language: paper.languages.first)
    return """
      <!DOCTYPE html>
      <html lang="\(paper.languages.first.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <title>\(HTMLEscaping.escaped(title(paper)))</title>
      <style>
      \(style(paper))
      </style>
      </head>
      <body\(paper.isWide ? " class=\"wide\"" : "")>
      \(header(paper, blocks))
      <main>
      \(blocks.sections(paper.blocks))
      </main>
      \(footer(paper))
      </body>
      </html>

      """
  }

  private static func style(_ paper: Paper) -> String {
    let hasChart = paper.blocks.contains { if case .chart = $0 { true } else { false } }
    return hasChart ? HTMLStyle.sheet + "\n" + HTMLStyle.charts : HTMLStyle.sheet
  }

  private static func title(_ paper: Paper) -> String {
    [paper.symbol.map(\.terminalSafe), paper.title.plain].compactMap { $0 }.joined(separator: " – ")
  }

  private static func header(_ paper: Paper, _ blocks: HTMLBlocks) -> String {
    var lines = paper.masthead.map { "<p class=\"masthead\">\(blocks.inline($0))</p>" }
    var reference: [String] = []
    if let symbol = paper.symbol {
      reference.append("<span class=\"symbol\">\(HTMLEscaping.escaped(symbol.terminalSafe))</span>")
    }
    if let mark = PaperHead.mark(paper) {
      reference.append("<strong class=\"status\">\(HTMLEscaping.escaped(mark))</strong>")
    }
    if !reference.isEmpty { lines.append("<p class=\"reference\">\(reference.joined(separator: " "))</p>") }
    lines.append("<h1>\(blocks.inline(paper.title))</h1>")
    lines += paper.subtitle.map { "<p class=\"subtitle\">\(blocks.inline($0))</p>" }
    return "<header>\n\(lines.joined(separator: "\n"))\n</header>"
  }

  /// The symbol and the mark again, so that the last page tells what it belongs to.
  private static func footer(_ paper: Paper) -> String {
    let parts = [paper.symbol.map(\.terminalSafe), PaperHead.mark(paper)].compactMap { $0 }
    guard !parts.isEmpty else { return "" }
    return "<footer><p>\(HTMLEscaping.escaped(parts.joined(separator: " – ")))</p></footer>"
  }
}
