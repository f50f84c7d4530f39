/// Where and why a text is no CSV table.
public struct CSVSyntaxError: Error, Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    case invalidUTF8
    /// Nothing in it, not even a header.
    case empty
    /// A quoted cell that never ends.
    case unterminatedQuote
    /// Something between the end of a quoted cell and the next comma.
    case textAfterQuote
    /// The row has more or fewer cells than the header.
    case cellCount(expected: Int, found: Int)
  }

  /// The line, from 1.
  public let line: Int
  public let reason: Reason

  public init(line: Int, reason: Reason) {
    self.line = line
    self.reason = reason
  }
}
