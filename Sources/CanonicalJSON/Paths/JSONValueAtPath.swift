extension JSON {
  /// What stands at a path, or nil if nothing does; for the order of elements the array of their ids.
  public func value(at path: JSONPath) -> JSON? {
    var value = self
    for (index, step) in path.steps.enumerated() {
      guard let next = value.value(at: step, isLast: index == path.steps.count - 1) else { return nil }
      value = next
    }
    return value
  }

  private func value(at step: JSONPathStep, isLast: Bool) -> JSON? {
    switch step {
    case .key(let key): return self[key]
    case .element(let id): return arrayValue?.first { $0.isElement(id) }
    case .order:
      guard isLast, arrayValue != nil else { return nil }
      return ElementArray(self).map { .array($0.ids.map { .string($0) }) }
    }
  }
}
