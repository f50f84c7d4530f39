/// Which columns of a table are shown in a width, and where.
public struct TableLayout: Equatable, Sendable {
  public struct Place: Equatable, Sendable {
    /// The index of the column in the table.
    public let column: Int
    /// Cells from the left end of the table, behind the gutter of marks.
    public let start: Int
    public let width: Int
  }

  /// Between two columns.
  static let gap = 2

  /// The shown columns from left to right.
  public let places: [Place]

  /// Drops the least important columns until the minimums fit, then shares what is left among the flexible ones.
  public init(_ columns: [TableColumn], width: Int) {
    let shown = Self.fitting(columns, width: width)
    let widths = Self.widths(shown.map { columns[$0].width }, width: width)
    var start = 0
    var places: [Place] = []
    for (index, cells) in zip(shown, widths) {
      places.append(Place(column: index, start: start, width: cells))
      start += cells + Self.gap
    }
    self.places = places
  }

  private static func fitting(_ columns: [TableColumn], width: Int) -> [Int] {
    var shown = Array(columns.indices)
    func needed() -> Int { shown.reduce(gap * (shown.count - 1)) { $0 + columns[$1].width.minimum } }
    while shown.count > 1, needed() > width {
      let lowest = shown.reversed().min { columns[$0].importance < columns[$1].importance }
      shown.removeAll { $0 == lowest }
    }
    return shown
  }

  /// Shares out in rounds, since a column that reaches its maximum leaves its share to the others.
  private static func widths(_ wanted: [TableColumn.Width], width: Int) -> [Int] {
    var result = wanted.map(\.minimum)
    var left = width - result.reduce(gap * (result.count - 1), +)
    if left < 0, result.count == 1 { return [max(0, width)] }
    while left > 0 {
      let growing = wanted.indices.filter { room(wanted[$0], at: result[$0]) > 0 }
      guard !growing.isEmpty else { break }
      var weights = growing.reduce(0) { $0 + weight(wanted[$1]) }
      var share = left
      for index in growing {
        let part = min(share * weight(wanted[index]) / weights, room(wanted[index], at: result[index]))
        weights -= weight(wanted[index])
        share -= part
        left -= part
        result[index] += part
      }
    }
    return result
  }

  private static func weight(_ width: TableColumn.Width) -> Int {
    if case .flexible(_, _, let weight) = width { max(1, weight) } else { 0 }
  }

  private static func room(_ width: TableColumn.Width, at cells: Int) -> Int {
    if case .flexible(_, let maximum, _) = width { maximum - cells } else { 0 }
  }
}
