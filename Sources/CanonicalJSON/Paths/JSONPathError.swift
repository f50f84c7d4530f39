/// Why a change cannot be made to a tree.
public enum JSONPathError: Error, Hashable, Sendable {
  /// A member is to be changed of what is no object.
  case notAnObject(JSONPath)
  /// An element is to be changed of what is no array of objects that all have an `id`.
  case notAnElementArray(JSONPath)
  /// Something inside an element is to be changed, and there is no such element.
  case noSuchElement(JSONPath)
  /// Several elements have this id.
  case ambiguousElement(JSONPath)
  /// The element to be set has another `id` than its path says, or none.
  case wrongElement(JSONPath)
  /// The order to be set is no array of ids, or is asked for within a path.
  case notAnOrder(JSONPath)
}
