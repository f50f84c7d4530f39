/// What a text may cost before it is refused.
public struct JSONLimits: Hashable, Sendable {
  /// How many arrays and objects may stand inside one another; at most 256, since the reader uses the stack.
  public let depth: Int
  /// How many bytes the text may have.
  public let bytes: Int

  /// Limits with the values of a record where none are given.
  public init(depth: Int = 64, bytes: Int = 8 * 1024 * 1024) {
    self.depth = min(depth, 256)
    self.bytes = bytes
  }

  /// For one file of the register: 64 levels, 8 MiB.
  public static let record = JSONLimits()
}
