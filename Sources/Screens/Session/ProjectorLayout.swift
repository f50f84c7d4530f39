import Domain
import Localization
import TerminalUI

/// Where the text stands on the projector: wide margins, a line between paragraphs, and between all lines where there is room.
struct ProjectorLayout {
  /// Which meeting and which item, above the heading.
  let context: Rectangle
  let heading: Rectangle
  /// At the right end of the heading.
  let version: Rectangle
  let area: Rectangle
  let text: TextView

  private static let widest = 96

  init(_ paragraphs: [Text], _ languages: [Language], hasItem: Bool, in screen: Rectangle) {
    let columns = min(Self.widest, max(20, screen.columns - 2 * (screen.columns / 10)))
    let left = screen.column + (screen.columns - columns) / 2
    let top = screen.rows >= 20 ? 1 : 0
    context = Rectangle(column: left, row: screen.row + top, columns: columns, rows: hasItem ? 2 : 1)
    heading = Rectangle(column: left, row: context.endRow, columns: columns, rows: 1)
    version = Rectangle(column: heading.endColumn - 16, row: heading.row, columns: 16, rows: 1)
    let body = Rectangle(
      column: left, row: heading.endRow + 1, columns: columns, rows: screen.rows - heading.endRow - 2)
    area = body
    var lines: [TextLine] = []
    for (index, language) in languages.enumerated() {
      if index > 0 { lines += ["", TextLine(String(repeating: "─", count: columns), style: .border), ""] }
      lines += Self.lines(paragraphs, language)
    }
    let close = TextView(lines)
    let spaced = TextView(lines.flatMap { Self.spaced($0, width: columns) })
    text = spaced.rowCount(width: columns) <= body.rows ? spaced : close
  }

  private static func lines(_ paragraphs: [Text], _ language: Language) -> [TextLine] {
    paragraphs.enumerated().flatMap { index, paragraph -> [TextLine] in
      let number = paragraphs.count > 1 ? "\(index + 1). " : ""
      let line = TextLine(number + paragraph.words(in: language), style: .strong, hanging: number.count)
      return index == 0 ? [line] : ["", line]
    }
  }

  /// With an empty line between any two.
  private static func spaced(_ line: TextLine, width: Int) -> [TextLine] {
    guard !line.text.isEmpty, line.style == .strong else { return [line] }
    return line.rows(width: width).enumerated().flatMap { index, row -> [TextLine] in
      index == 0 ? [row] : ["", row]
    }
  }
}
