import PlainText
import TerminalUI

/// Stand-ins for glyphs where only ASCII can be written.
enum ASCIIText {
  static func substitute(for text: String, width: Int) -> String {
    guard let scalar = text.unicodeScalars.first, !scalar.isASCII else { return String(text.prefix(1)) }
    if let sign = signs[scalar] { return sign }
    let folded = text.foldedForSearch
    return folded.count == 1 && folded.utf8.count == 1 ? folded : "?"
  }

  private static let signs: [Unicode.Scalar: String] = [
    "─": "-", "│": "|", "┌": "+", "┐": "+", "└": "+", "┘": "+", "├": "+", "┤": "+", "┬": "+", "┴": "+",
    "┼": "+",
    "►": ">", "◄": "<", "▶": ">", "▼": "v", "▲": "^", "┃": "#", "█": "#", "░": ".", "✓": "x", "•": "*",
    "…": "~",
    "‹": "<",
    "›": ">", "↑": "^", "↓": "v", "←": "<", "→": ">",
  ]
}
