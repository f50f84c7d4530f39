import PlainText

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
    let widths = Self.widths(shown.map { columns[$0] }, width: width)
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

  /// The place of a column, with the empty cells behind it where no form of its text fits: the text then runs on into them.
  public func place(_ index: Int, of cells: [TableCell], among columns: [TableColumn]) -> Place {
    let place = places[index]
    guard columns[place.column].alignment == .left,
      cells[place.column].text(fitting: place.width).displayWidth > place.width
    else { return place }
    let following = places.dropFirst(index + 1).prefix {
      $0.column >= cells.count || cells[$0.column].text.isEmpty
    }
    let end = following.last.map { $0.start + $0.width } ?? place.start + place.width
    return Place(column: place.column, start: place.start, width: end - place.start)
  }

  /// First what the texts need, then the rest.
  private static func widths(_ columns: [TableColumn], width: Int) -> [Int] {
    let minimums = columns.map(\.width.minimum)
    let left = width - minimums.reduce(gap * (minimums.count - 1), +)
    if left < 0, minimums.count == 1 { return [max(0, width)] }
    let needed = columns.map { min($0.wanted ?? .max, maximum($0.width)) }
    let content = shared(left, among: columns, from: minimums, to: needed)
    let rest = left - zip(content, minimums).reduce(0) { $0 + $1.0 - $1.1 }
    return shared(rest, among: columns, from: content, to: columns.map { maximum($0.width) })
  }

  /// Shares out in rounds, since a column that reaches its end leaves its share to the others.
  private static func shared(
    _ cells: Int, among columns: [TableColumn], from start: [Int], to ends: [Int]
  ) -> [Int] {
    var result = start
    var left = cells
    while left > 0 {
      let growing = columns.indices.filter { ends[$0] > result[$0] }
      guard !growing.isEmpty else { break }
      var weights = growing.reduce(0) { $0 + weight(columns[$1].width) }
      var share = left
      for index in growing {
        let weight = weight(columns[index].width)
        let part = min(share * weight / weights, ends[index] - result[index])
        weights -= weight
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

  /// A fixed column does not grow.
  private static func maximum(_ width: TableColumn.Width) -> Int {
    if case .flexible(_, let maximum, _) = width { maximum } else { 0 }
  }
}
