extension Rectangle {
  /// Parts one below the other; parts that do not fit any more are empty.
  public func splitRows(_ parts: Length...) -> [Rectangle] {
    var top = row
    return Length.divide(rows, into: parts).map { height in
      defer { top += height }
      return Rectangle(column: column, row: top, columns: columns, rows: height)
    }
  }

  /// Parts side by side, `gap` cells apart; parts that do not fit any more are empty.
  public func splitColumns(_ parts: Length..., gap: Int = 0) -> [Rectangle] {
    var left = column
    let free = columns - gap * max(0, parts.count - 1)
    return Length.divide(free, into: parts).map { width in
      defer { left += width + gap }
      return Rectangle(column: left, row: row, columns: min(width, endColumn - left), rows: rows)
    }
  }

  /// The upper `count` rows.
  public func top(_ count: Int) -> Rectangle {
    Rectangle(column: column, row: row, columns: columns, rows: min(count, rows))
  }

  /// The lower `count` rows.
  public func bottom(_ count: Int) -> Rectangle {
    let height = min(max(0, count), rows)
    return Rectangle(column: column, row: endRow - height, columns: columns, rows: height)
  }

  /// What is left below the upper `count` rows.
  public func droppingTop(_ count: Int) -> Rectangle { bottom(rows - min(max(0, count), rows)) }

  /// What is left above the lower `count` rows.
  public func droppingBottom(_ count: Int) -> Rectangle { top(rows - min(max(0, count), rows)) }

  /// One row of the area, counted from its top; empty outside.
  public func line(_ index: Int) -> Rectangle {
    guard (0..<rows).contains(index) else {
      return Rectangle(column: column, row: row, columns: columns, rows: 0)
    }
    return Rectangle(column: column, row: row + index, columns: columns, rows: 1)
  }
}
