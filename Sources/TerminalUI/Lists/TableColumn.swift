import PlainText

/// A column of a table: its head, how wide it is, and when it has to go.
public struct TableColumn: Hashable, Sendable {
  public enum Width: Hashable, Sendable {
    case fixed(Int)
    /// At least `minimum` cells, at most `maximum`; what is left over is shared by weight.
    case flexible(minimum: Int, maximum: Int = .max, weight: Int = 1)

    var minimum: Int {
      switch self {
      case .fixed(let cells): cells
      case .flexible(let minimum, _, _): minimum
      }
    }
  }

  public var title: String
  public var width: Width
  public var alignment: Alignment
  /// Where there is not room for all, columns of lower importance go first; among equals the last one.
  public var importance: Int
  /// The cells that its texts need: a flexible column gets as many before any other gets more than it needs. `nil` for
  /// all that it may have.
  public var wanted: Int?

  public init(_ title: String, width: Width, alignment: Alignment = .left, importance: Int = 0) {
    self.title = title
    self.width = width
    self.alignment = alignment
    self.importance = importance
  }
}
