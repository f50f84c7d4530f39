/// A sign beside a list that not all of it is shown: arrows at the ends, and a thumb where there is height for it.
public struct ScrollMark: Equatable, Sendable {
  public var top: Int
  public var page: Int
  public var count: Int

  public init(top: Int, page: Int, count: Int) {
    self.top = top
    self.page = page
    self.count = count
  }

  /// Draws into the given rows of one column; nothing when everything is shown.
  public func draw(on canvas: inout Canvas, column: Int, rows: Range<Int>, style: Style = .border) {
    guard count > page, !rows.isEmpty else { return }
    if rows.count >= 4 {
      let thumb = max(1, (rows.count - 2) * page / count)
      let travel = rows.count - 2 - thumb
      let start = count == page ? 0 : travel * top / max(1, count - page)
      for row in 0..<thumb {
        canvas.put("┃", at: Point(column: column, row: rows.lowerBound + 1 + start + row), style: style)
      }
    }
    if top > 0 { canvas.put("▲", at: Point(column: column, row: rows.lowerBound), style: style) }
    if top + page < count {
      canvas.put("▼", at: Point(column: column, row: rows.upperBound - 1), style: style)
    }
  }
}
