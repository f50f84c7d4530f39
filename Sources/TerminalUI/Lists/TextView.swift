/// Text to be read, wrapped to the width and scrolled by rows.
public struct TextView: Equatable, Sendable {
  public var lines: [TextLine]

  public init(_ lines: [TextLine]) {
    self.lines = lines
  }

  /// Plain text, a paragraph for each line of it.
  public init(_ text: String) {
    lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map {
      TextLine(String($0))
    }
  }

  /// How many rows the text takes in a width.
  public func rowCount(width: Int) -> Int { lines.reduce(0) { $0 + $1.wrapped(width: width).count } }

  /// Answers a key that scrolls; `top` is the first row shown. False when it does not.
  public func react(to key: Key, top: inout Int, in area: Rectangle) -> Bool {
    let page = max(1, area.rows)
    let last = max(0, rowCount(width: area.columns) - page)
    let wanted: Int
    switch key {
    case .up: wanted = top - 1
    case .down, .enter: wanted = top + 1
    case .pageUp: wanted = top - max(1, page - 1)
    case .pageDown, .character(" "): wanted = top + max(1, page - 1)
    case .home, .first: wanted = 0
    case .end, .last: wanted = last
    case .mouse(let event) where event.action == .wheelUp: wanted = top - 3
    case .mouse(let event) where event.action == .wheelDown: wanted = top + 3
    case .shifted(let key): return react(to: key, top: &top, in: area)
    default: return false
    }
    top = max(0, min(wanted, last))
    return true
  }

  public func draw(
    on canvas: inout Canvas, in area: Rectangle, top: Int = 0, scrollColumn: Int? = nil,
    scrollStyle: Style = .border
  ) {
    let rows = lines.flatMap { $0.wrapped(width: area.columns) }
    let top = max(0, min(top, rows.count - area.rows))
    for (line, row) in rows.dropFirst(top).prefix(area.rows).enumerated() {
      canvas.put(
        row.text, at: Point(column: area.column + row.indent, row: area.row + line), style: row.style,
        width: area.columns - row.indent)
    }
    ScrollMark(top: top, page: area.rows, count: rows.count)
      .draw(
        on: &canvas, column: scrollColumn ?? area.endColumn, rows: area.row..<area.endRow, style: scrollStyle)
  }
}
