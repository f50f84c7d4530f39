extension TreeEncoder {
  /// The way from the root to this value; an element is named by its id if that is written already.
  var path: JSONPath {
    guard let parent else { return .root }
    switch step {
    case .root: return parent.path
    case .key(let name): return parent.path.appending(key: name)
    case .index(let index):
      let id = members.first { $0.key == "id" }?.value.stringValue
      return parent.path.appending(id.map { .element(id: $0) } ?? .key(String(index)))
    }
  }

  func error(_ reason: JSONShapeReason) -> JSONShapeError { JSONShapeError(path: path, reason: reason) }

  /// What a type threw while it encoded this value, with its place and reason.
  func shapeError(_ thrown: any Error) -> JSONShapeError {
    switch thrown {
    case let error as JSONShapeError: error
    case EncodingError.invalidValue(_, let context): error(.invalid(context.debugDescription))
    default: error(.invalid(String(describing: thrown)))
    }
  }
}
