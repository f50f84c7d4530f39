/// Where and why a tree is not what a type is made of (or cannot be made from a value).
public struct JSONShapeError: Error, Hashable, Sendable {
  /// The place; an element without an id is named by its index from 0, as in `/decisions/3`.
  public let path: JSONPath
  public let reason: JSONShapeReason

  public init(path: JSONPath, reason: JSONShapeReason) {
    self.path = path
    self.reason = reason
  }
}
