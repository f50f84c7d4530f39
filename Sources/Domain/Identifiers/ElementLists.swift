import CanonicalJSON

/// Holds the lists of a record to identifiers that are given once in each, since elements are told apart by nothing else (design §2).
struct ElementLists {
  /// The first list that repeats one.
  private(set) var fault: JSONShapeError?

  mutating func check<Element, Entity>(
    _ list: [Element], at place: @autoclosure () -> JSONPath, _ id: (Element) -> Identifier<Entity>
  ) {
    guard fault == nil, list.count > 1 else { return }
    var seen: Set<String> = []
    for (index, element) in list.enumerated() where !seen.insert(id(element).text).inserted {
      fault = JSONShapeError(
        path: place() / String(index), reason: .repeatedIdentifier(id(element).text))
      return
    }
  }
}

extension Office {
  public var shapeFault: JSONShapeError? {
    var lists = ElementLists()
    lists.check(classifications, at: .root / "classifications") { $0.id }
    return lists.fault
  }
}

extension Organization {
  public var shapeFault: JSONShapeError? {
    var lists = ElementLists()
    lists.check(classified, at: .root / "classified") { $0.id }
    return lists.fault
  }
}

extension Body {
  public var shapeFault: JSONShapeError? {
    var lists = ElementLists()
    lists.check(seats, at: .root / "seats") { $0.id }
    lists.check(seatRules, at: .root / "seatRules") { $0.id }
    return lists.fault
  }
}
