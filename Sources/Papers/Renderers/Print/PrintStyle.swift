/// The measures of a printed paper, in points.
enum PrintStyle {
  static let short = 595.28
  static let long = 841.89
  /// 20 mm at the sides, 22 mm above and below, as on the page of the Word file.
  static let side = 56.7
  static let top = 62.4
  static let bottom = 62.4
  /// Where the line of the symbol and the line of the page number stand.
  static let edge = 31.2

  static let body = 10.5
  static let small = 9.0
  static let title = 18.0
  static let margin = 8.5

  static let paragraphGap = 6.0
  static let indent = 24.0
  static let cellGap = 8.0
  static let cellPadding = 2.5

  static func headingSize(_ level: Int) -> Double { [13.5, 11.5, 10.5][min(max(level, 1), 3) - 1] }
  static func headingGap(_ level: Int) -> Double { [18.0, 13.0, 10.0][min(max(level, 1), 3) - 1] }
}
