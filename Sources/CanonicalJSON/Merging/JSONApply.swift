extension JSON {
  /// Makes `after` of the change stand at its path, whatever stood there.
  ///
  /// Objects and element arrays on the way that are absent or `null` are made; a new element comes last; an element
  /// array that loses its last element is removed, since an empty one says the same as none. For the order of elements,
  /// those not named keep their places among themselves at the end. After an error the tree is as it was.
  public mutating func apply(_ change: JSONChange) throws(JSONPathError) {
    let edit = TreeEdit(path: change.path, after: change.after)
    var slot: JSON? = self
    self = .null
    defer { self = slot ?? .null }
    try edit.make(in: &slot, step: 0)
  }
}

/// Sets one value of a tree in place. Each level takes its value out while it is changed, so that nothing is copied.
private struct TreeEdit {
  let path: JSONPath
  let after: JSON?

  func make(in slot: inout JSON?, step: Int) throws(JSONPathError) {
    guard step < path.steps.count else {
      slot = after
      return
    }
    switch path.steps[step] {
    case .key(let key): try make(in: &slot, key: key, step: step)
    case .element(let id): try make(in: &slot, element: id, step: step)
    case .order: try order(&slot, step: step)
    }
  }

  private func make(in slot: inout JSON?, key: String, step: Int) throws(JSONPathError) {
    switch slot {
    case nil, .null:
      guard after != nil else { return }
      var object = JSONObject()
      try object.update(key) { value throws(JSONPathError) in try make(in: &value, step: step + 1) }
      slot = .object(object)
    case .object(var object):
      slot = nil
      defer { slot = .object(object) }
      try object.update(key) { value throws(JSONPathError) in try make(in: &value, step: step + 1) }
    default:
      throw .notAnObject(prefix(step))
    }
  }

  private func make(in slot: inout JSON?, element id: String, step: Int) throws(JSONPathError) {
    var elements: [JSON]
    switch slot {
    case nil, .null: elements = []
    case .array(let standing): elements = standing
    default: throw .notAnElementArray(prefix(step))
    }
    let index = elements.firstIndex { $0.isElement(id) }
    if let index, elements[(index + 1)...].contains(where: { $0.isElement(id) }) {
      throw .ambiguousElement(prefix(step + 1))
    }
    guard step == path.steps.count - 1 else {
      guard let index else { throw .noSuchElement(prefix(step + 1)) }
      slot = nil
      defer { slot = .array(elements) }
      try change(&elements[index], step: step + 1)
      return
    }
    if let after {
      try set(after, id: id, at: index, of: &elements, step: step)
      slot = .array(elements)
    } else if let index {
      elements.remove(at: index)
      slot = elements.isEmpty && step > 0 ? nil : .array(elements)
    }
  }

  private func change(_ element: inout JSON, step: Int) throws(JSONPathError) {
    var slot: JSON? = element
    element = .null
    defer { element = slot ?? .null }
    try make(in: &slot, step: step)
  }

  private func set(
    _ element: JSON, id: String, at index: Int?, of elements: inout [JSON], step: Int
  ) throws(JSONPathError) {
    guard element.isElement(id) else { throw .wrongElement(prefix(step + 1)) }
    if let index {
      elements[index] = element
    } else if elements.allSatisfy({ $0.elementID != nil }) {
      elements.append(element)
    } else {
      throw .notAnElementArray(prefix(step))
    }
  }

  private func order(_ slot: inout JSON?, step: Int) throws(JSONPathError) {
    guard step == path.steps.count - 1 else { throw .notAnOrder(prefix(step + 1)) }
    guard let after, let standing = slot, standing != .null else { return }
    guard let array = ElementArray(standing) else { throw .notAnElementArray(prefix(step)) }
    guard let ids = after.ids else { throw .notAnOrder(path) }
    slot = .array(array.elements(inOrder: ids))
  }

  private func prefix(_ count: Int) -> JSONPath { JSONPath(Array(path.steps.prefix(count))) }
}

extension ElementArray {
  /// The elements named in that order, then the others as they stood.
  fileprivate func elements(inOrder named: [String]) -> [JSON] {
    var rest = byID
    let first = named.compactMap { rest.removeValue(forKey: ExactString($0)) }
    let others = zip(ids, elements).lazy.filter { rest[ExactString($0.0)] != nil }.map(\.1)
    return first + others
  }
}

extension JSON {
  /// The strings of an array of strings.
  var ids: [String]? {
    guard let elements = arrayValue else { return nil }
    let ids = elements.compactMap(\.stringValue)
    return ids.count == elements.count ? ids : nil
  }
}
