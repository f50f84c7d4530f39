extension TreeDecoder {
  /// The way from the root to this value.
  var path: JSONPath {
    guard let parent else { return .root }
    switch step {
    case .root: return parent.path
    case .key(let name): return parent.path.appending(key: name)
    case .index(let index): return parent.path.appending(Self.step(to: index, of: parent.value))
    }
  }

  func error(_ reason: JSONShapeReason) -> JSONShapeError { JSONShapeError(path: path, reason: reason) }

  func mismatch(_ kind: JSONKind) -> JSONShapeError { error(.expected(kind: kind, found: value.kind)) }

  /// What a type threw while it decoded this value, with its place and reason.
  func shapeError(_ thrown: any Error) -> JSONShapeError {
    switch thrown {
    case let error as JSONShapeError: error
    case DecodingError.keyNotFound(let key, let context):
      error(.missing(key.stringValue), at: context.codingPath)
    case DecodingError.dataCorrupted(let context):
      corrupted(context)
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
      error(.invalid(context.debugDescription), at: context.codingPath)
    default: error(.invalid(String(describing: thrown)))
    }
  }

  private func error(_ reason: JSONShapeReason, at codingPath: [any CodingKey]) -> JSONShapeError {
    JSONShapeError(path: locate(codingPath).path, reason: reason)
  }

  private func corrupted(_ context: DecodingError.Context) -> JSONShapeError {
    let (path, value) = locate(context.codingPath)
    // The words of the standard library when no case of an enumeration has this raw value.
    if context.debugDescription.hasPrefix("Cannot initialize ") {
      if let text = value.stringValue { return JSONShapeError(path: path, reason: .unknownValue(text)) }
      if let number = value.integerValue {
        return JSONShapeError(path: path, reason: .unknownValue(String(number)))
      }
    }
    return JSONShapeError(path: path, reason: .invalid(context.debugDescription))
  }

  /// The place of a coding path; this value itself when the path is one that types give who do not know theirs.
  private func locate(_ codingPath: [any CodingKey]) -> (path: JSONPath, value: JSON) {
    guard codingPath.count >= self.codingPath.count else { return (path, value) }
    var steps: [JSONPathStep] = []
    var value = root.value
    for key in codingPath {
      if case .array(let elements) = value, let index = key.intValue {
        steps.append(Self.step(to: index, of: value))
        value = elements.indices.contains(index) ? elements[index] : .null
      } else {
        steps.append(.key(key.stringValue))
        value = value[key.stringValue] ?? .null
      }
    }
    return (JSONPath(steps), value)
  }

  private var root: TreeDecoder {
    var decoder = self
    while let parent = decoder.parent { decoder = parent }
    return decoder
  }

  private static func step(to index: Int, of array: JSON) -> JSONPathStep {
    guard case .array(let elements) = array, elements.indices.contains(index),
      let id = elements[index].elementID
    else { return .key(String(index)) }
    return .element(id: id)
  }
}
