/// A cell's place on the screen, counted from zero at the upper left.
public struct Point: Hashable, Sendable {
  public var column: Int
  public var row: Int

  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }

  /// The upper left corner of the screen.
  public static let origin = Point(column: 0, row: 0)
}
