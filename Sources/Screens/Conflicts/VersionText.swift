import PlainText
import TerminalUI

/// One of two versions beside the other: its rows in a width, with what the other one has not marked.
struct VersionText {
  struct Piece: Equatable {
    var text: String
    var style: Style
  }

  private(set) var rows: [[Piece]] = []

  /// - Parameter side: `.removed` for the version that is compared from, `.added` for the one compared to.
  init(_ comparison: TextComparison, side: ComparedRun.Change, width: Int) {
    for paragraph in comparison.paragraphs {
      let runs = paragraph.runs.filter { $0.change == .kept || $0.change == side }
      guard !runs.isEmpty else { continue }
      wrap(runs.map { Piece(text: $0.text, style: Self.style($0.change)) }, width: max(1, width))
    }
  }

  private static func style(_ change: ComparedRun.Change) -> Style {
    switch change {
    case .kept: .plain
    case .removed: .removed
    case .added: .added
    }
  }

  private mutating func wrap(_ pieces: [Piece], width: Int) {
    let text = pieces.map(\.text).joined()
    var rest = pieces[...]
    var left = rest.popFirst()
    for line in WordWrap.lines(of: text, width: width) {
      var row: [Piece] = []
      var needed = Array(line)
      while !needed.isEmpty, var piece = left {
        // A space at which a row ends is in no row.
        while let first = piece.text.first, first != needed[0], first.isWhitespace {
          piece.text.removeFirst()
        }
        let taken = piece.text.prefix(needed.count)
        if !taken.isEmpty { row.append(Piece(text: String(taken), style: piece.style)) }
        needed.removeFirst(taken.count)
        piece.text.removeFirst(taken.count)
        left = piece.text.isEmpty ? rest.popFirst() : piece
      }
      rows.append(row)
    }
  }
}
