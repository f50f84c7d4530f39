import PlainText

/// A comparison to be read: what was added is underlined and stands in {+…+}, what was removed in [-…-], so that no colour is
/// needed to tell them; wrapped to the width and scrolled by rows.
public struct ComparisonView: Equatable, Sendable {
  /// Which change was gone to last, counted from 0; it is shown as selected.
  public private(set) var current: Int?
  /// How many changes there are.
  public var changeCount: Int { changes.count }

  private var content: EditorText
  /// The style of each character.
  private let styles: [[Style]]
  private let changes: [Range<TextPosition>]
  private var top = TextPosition()

  public init(_ comparison: TextComparison) {
    let marked = comparison.paragraphs.map(MarkedParagraph.init)
    content = EditorText(marked.map(\.characters))
    styles = marked.map(\.styles)
    changes = marked.enumerated().flatMap { index, paragraph in
      paragraph.changes.map {
        TextPosition(
          paragraph: index, offset: $0.lowerBound)..<TextPosition(paragraph: index, offset: $0.upperBound)
      }
    }
  }

  /// Answers a key that scrolls, or goes to the next change (N) or the one before (P); false when it does not.
  public mutating func react(to key: Key, in area: Rectangle) -> Bool {
    let width = max(1, area.columns)
    content.settle(width: width)
    let step = max(1, area.rows - 1)
    switch key {
    case .up: scroll(by: -1, area)
    case .down, .enter: scroll(by: 1, area)
    case .pageUp: scroll(by: -step, area)
    case .pageDown, .character(" "): scroll(by: step, area)
    case .home, .first: top = TextPosition()
    case .end, .last: top = content.end
    case .mouse(let event) where event.action == .wheelUp: scroll(by: -3, area)
    case .mouse(let event) where event.action == .wheelDown: scroll(by: 3, area)
    case .character("n"), .character("N"): goToChange(forward: true, area)
    case .character("p"), .character("P"): goToChange(forward: false, area)
    default: return false
    }
    top = content.start(of: firstRow(area), width: width)
    return true
  }

  /// The scroll mark stands in `scrollColumn`, or else in the column right of the area, where a box has its border.
  public func draw(
    on canvas: inout Canvas, in area: Rectangle, scrollColumn: Int? = nil, scrollStyle: Style = .border
  ) {
    guard !area.isEmpty else { return }
    var copy = self
    copy.content.settle(width: area.columns)
    canvas.clipped(to: area) { copy.drawRows(on: &$0, in: area) }
    copy.scrollMark(area).draw(
      on: &canvas, column: scrollColumn ?? area.endColumn, rows: area.row..<area.endRow, style: scrollStyle)
  }

  private func firstRow(_ area: Rectangle) -> EditorRow {
    let width = max(1, area.columns)
    let last = content.row(of: content.end, width: width)
    let lowest = content.row(last, movedBy: 1 - max(1, area.rows), width: width)
    return min(content.row(of: content.clamped(top), width: width), lowest)
  }

  private mutating func scroll(by rows: Int, _ area: Rectangle) {
    let width = max(1, area.columns)
    top = content.start(of: content.row(firstRow(area), movedBy: rows, width: width), width: width)
  }

  /// From where one reads; around the ends.
  private mutating func goToChange(forward: Bool, _ area: Rectangle) {
    guard !changes.isEmpty else { return }
    let next: Int
    if let current {
      next = (current + (forward ? 1 : changes.count - 1)) % changes.count
    } else if forward {
      next = changes.firstIndex { $0.upperBound >= top } ?? 0
    } else {
      next = changes.lastIndex { $0.lowerBound < top } ?? changes.count - 1
    }
    current = next
    let width = max(1, area.columns)
    let row = content.row(of: changes[next].lowerBound, width: width)
    let first = firstRow(area)
    let isSeen =
      row >= first
      && content.distance(from: first, to: row, limit: area.rows, width: width) < area.rows
    // A row of what stands before it is shown as well.
    if !isSeen { top = content.start(of: content.row(row, movedBy: -1, width: width), width: width) }
  }

  private func drawRows(on canvas: inout Canvas, in area: Rectangle) {
    let chosen = current.map { changes[$0] }
    var row = firstRow(area)
    for line in area.row..<area.endRow {
      var column = area.column
      for offset in content.range(of: row, width: area.columns) {
        let place = TextPosition(paragraph: row.paragraph, offset: offset)
        let isChosen = chosen?.contains(place) == true
        let style = isChosen ? .fieldSelection : styles[row.paragraph][offset]
        for glyph in Glyph.glyphs(of: String(content.paragraphs[row.paragraph].characters[offset])) {
          canvas.set(glyph, column: column, row: line, style: style)
          column += glyph.width
        }
      }
      let next = content.row(row, movedBy: 1, width: area.columns)
      if next == row { return }
      row = next
    }
  }

  private func scrollMark(_ area: Rectangle) -> ScrollMark {
    let first = firstRow(area)
    let rows = content.paragraphs.map { $0.estimatedRows(width: area.columns) }
    let above = rows[..<first.paragraph].reduce(first.index, +)
    return ScrollMark(top: above, page: area.rows, count: rows.reduce(0, +))
  }
}
