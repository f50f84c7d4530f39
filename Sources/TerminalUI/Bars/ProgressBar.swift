import PlainText

/// How far a long task has come: a bar and its percentage.
public struct ProgressBar: Equatable, Sendable {
  /// What is done, of `total`.
  public var done: Int
  public var total: Int

  public init(done: Int, of total: Int) {
    self.done = done
    self.total = total
  }

  /// 0 to 100, rounded down, so that 100 means all; 0 of 0 is all.
  public var percent: Int {
    guard total > 0 else { return 100 }
    return max(0, min(done, total)) * 100 / total
  }

  public func draw(on canvas: inout Canvas, in area: Rectangle) {
    let line = area.line(0)
    // A no-break space before the sign is right in French and not wrong to read in English.
    let label = " \(percent) %".fitted(to: 6, .right)
    let bar = Rectangle(column: line.column, row: line.row, columns: line.columns - 6, rows: line.rows)
    guard !bar.isEmpty else { return canvas.put(label, in: line, alignment: .right) }
    RateBar(part: done, of: total).draw(on: &canvas, in: bar)
    canvas.put(label, at: Point(column: bar.endColumn, row: line.row))
  }
}
