import PlainText
import TerminalUI

/// Stand-ins for glyphs where only ASCII can be written.
enum ASCIIText {
  static func substitute(for text: String, width: Int) -> String {
    guard let scalar = text.unicodeScalars.first, !scalar.isASCII else { return String(text.prefix(1)) }
    if let sign = signs[scalar] { return sign }
    let folded = text.foldedForSearch
    guard let letter = folded.first, folded.utf8.count == folded.count else { return "?" }
    return text == text.lowercased() ? String(letter) : letter.uppercased()
  }

  private static let signs: [Unicode.Scalar: String] = [
    "─": "-", "│": "|", "┌": "+", "┐": "+", "└": "+", "┘": "+", "├": "+", "┤": "+", "┬": "+", "┴": "+",
    "┼": "+",
    "►": ">", "◄": "<", "▶": ">", "▼": "v", "▲": "^", "┃": "#", "█": "#", "▓": "=", "░": ".", "✓": "x",
    "•": "*",
    "…": "~",
    "‹": "<", "›": ">", "«": "\"", "»": "\"", "“": "\"", "”": "\"", "’": "'", "‘": "'", "–": "-", "—": "-",
    "−": "-", "‐": "-", "‑": "-", "·": ".", "×": "x", "§": "S", "°": "o", "\u{A0}": " ", "\u{202F}": " ",
    "↑": "^", "↓": "v", "←": "<", "→": ">", "≥": ">",
    "▁": "_", "▂": ".", "▃": "-", "▄": "-", "▅": "=", "▆": "=", "▇": "#",
  ]
}
