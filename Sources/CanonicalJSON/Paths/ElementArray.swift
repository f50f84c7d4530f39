/// The elements of an array that are told apart by their ids.
struct ElementArray {
  let ids: [String]
  let elements: [JSON]

  /// Nil unless every element is an object with a string `id` of its own; what is absent counts as empty.
  init?(_ value: JSON?) {
    guard let value else {
      ids = []
      elements = []
      return
    }
    guard case .array(let elements) = value else { return nil }
    var ids: [String] = []
    ids.reserveCapacity(elements.count)
    for element in elements {
      guard let id = element.elementID else { return nil }
      ids.append(id)
    }
    guard Set(ids.lazy.map { ExactString($0) }).count == ids.count else { return nil }
    self.ids = ids
    self.elements = elements
  }

  /// The elements by their ids.
  var byID: [ExactString: JSON] {
    Dictionary(uniqueKeysWithValues: zip(ids.lazy.map { ExactString($0) }, elements))
  }
}

extension JSON {
  /// The `id` by which this value is known as an element.
  var elementID: String? { self["id"]?.stringValue }

  /// Whether this value is the element with that id.
  func isElement(_ id: String) -> Bool {
    guard let own = elementID else { return false }
    return CodeUnits.same(own, id)
  }
}
