import Domain
import TerminalUI

/// A bar in a cell of a table: amounts up to a whole, in patterns; it comes in several lengths, for the column that there is room for.
enum AmountBar {
  private static let widths = [48, 40, 34, 28, 24, 20, 17, 14, 12, 10, 8, 6]
  static let least = 6

  /// - Parameter ends: where each pattern ends; the whole fills the column.
  static func cell(_ ends: [DecimalNumber], of whole: DecimalNumber) -> TableCell {
    let bars = widths.map { width in
      PatternBar.text(ends: ends.map { cells($0, of: whole, width: width) }, width: width)
    }
    return TableCell(bars[0], shorter: Array(bars.dropFirst()), style: .bar)
  }

  /// What is not nothing shows a cell, what is not all leaves one.
  private static func cells(_ end: DecimalNumber, of whole: DecimalNumber, width: Int) -> Int {
    guard end > .zero, let rounded = end.parts(width, of: whole) else { return 0 }
    return end >= whole ? width : max(1, min(rounded, width - 1))
  }

  static func column(upTo most: Int = 48, importance: Int) -> TableColumn {
    TableColumn("", width: .flexible(minimum: least, maximum: most, weight: 4), importance: importance)
  }
}
