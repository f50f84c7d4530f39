/// The lines of a calendar with what was folded put together again (RFC 5545 §3.1), each with the line of the file it begins on.
struct ContentLines {
  struct Line: Hashable {
    /// From 1.
    let number: Int
    var text: String
  }

  let lines: [Line]

  /// Lines end in CRLF, LF or CR; empty ones, which some programs leave, are passed over.
  init(_ text: String.UnicodeScalarView) {
    var found: [Line] = []
    var number = 0
    for piece in Self.pieces(of: text) {
      number += 1
      if piece.isEmpty { continue }
      if let first = piece.first, first == " " || first == "\t", let last = found.indices.last {
        found[last].text.unicodeScalars.append(contentsOf: piece.dropFirst())
      } else {
        found.append(Line(number: number, text: String(String.UnicodeScalarView(piece))))
      }
    }
    lines = found
  }

  private static func pieces(
    of text: String.UnicodeScalarView
  ) -> [String.UnicodeScalarView.SubSequence] {
    var pieces: [String.UnicodeScalarView.SubSequence] = []
    var (start, place) = (text.startIndex, text.startIndex)
    while place < text.endIndex {
      let scalar = text[place]
      let next = text.index(after: place)
      guard scalar == "\n" || scalar == "\r" else {
        place = next
        continue
      }
      pieces.append(text[start..<place])
      place = scalar == "\r" && next < text.endIndex && text[next] == "\n" ? text.index(after: next) : next
      start = place
    }
    if start < text.endIndex { pieces.append(text[start...]) }
    return pieces
  }
}
