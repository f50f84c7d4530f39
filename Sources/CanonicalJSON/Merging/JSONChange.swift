/// One value of a tree before and after; nil means that nothing stands there.
public struct JSONChange: Hashable, Sendable {
  public let path: JSONPath
  public let before: JSON?
  public let after: JSON?

  public init(path: JSONPath, before: JSON?, after: JSON?) {
    self.path = path
    self.before = before
    self.after = after
  }
}
