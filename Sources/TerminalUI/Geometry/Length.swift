/// How long a part of a split area is wanted, in cells along the split.
public enum Length: Hashable, Sendable {
  /// Exactly this many cells, while there are enough.
  case fixed(Int)
  /// A share of what the fixed parts leave; at least `minimum` cells while there are enough.
  case flexible(minimum: Int = 0, weight: Int = 1)

  /// A part that takes what the others leave.
  public static let rest = Length.flexible()

  /// The lengths in cells for a total: minimums first, from the first part to the last, then shares of the rest.
  public static func divide(_ total: Int, into parts: [Length]) -> [Int] {
    var left = max(0, total)
    var result = parts.map { part in
      let wanted =
        switch part {
        case .fixed(let cells): cells
        case .flexible(let minimum, _): minimum
        }
      let given = min(max(0, wanted), left)
      left -= given
      return given
    }
    var weights = parts.reduce(0) { $0 + $1.weight }
    for (index, part) in parts.enumerated() where part.weight > 0 {
      let share = left * part.weight / weights
      result[index] += share
      left -= share
      weights -= part.weight
    }
    return result
  }

  private var weight: Int {
    if case .flexible(_, let weight) = self { max(0, weight) } else { 0 }
  }
}
