/// Makes values from trees.
///
/// A missing member counts as empty where its type is ``EmptyWhenAbsent``, and as nil where it is optional; so does
/// `null` where it is optional. A ``JSON`` takes its subtree as it is.
public struct JSONTreeDecoder: Sendable {
  public init() {}

  /// The value that this tree describes, or the place and reason of the first fault.
  public func decode<Value: Decodable>(
    _ type: Value.Type, from tree: JSON
  ) throws(JSONShapeError) -> Value {
    let decoder = TreeDecoder(value: tree, parent: nil, step: .root)
    do {
      return try decoder.make(type)
    } catch {
      throw decoder.shapeError(error)
    }
  }
}
