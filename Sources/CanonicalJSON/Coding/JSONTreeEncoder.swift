/// Makes trees from values.
///
/// What is nil is not written, nor is what is empty and ``EmptyWhenAbsent``; sets are written in an order that does not
/// vary. Floating-point numbers are refused. A ``JSON`` is written as the subtree that it is.
public struct JSONTreeEncoder: Sendable {
  public init() {}

  /// The tree of that value, or the place and reason why there is none.
  public func encode<Value: Encodable>(_ value: Value) throws(JSONShapeError) -> JSON {
    let root = TreeEncoder(parent: nil, step: .root)
    do {
      return try root.tree(of: value, step: .root)
    } catch {
      throw root.shapeError(error)
    }
  }
}
