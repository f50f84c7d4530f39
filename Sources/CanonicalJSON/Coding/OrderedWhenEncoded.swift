/// A collection without an order of its own, which is given one so that the bytes do not vary from run to run.
protocol OrderedWhenEncoded {
  static func ordered(_ tree: JSON) -> JSON
}

extension Set: OrderedWhenEncoded {
  static func ordered(_ tree: JSON) -> JSON {
    guard case .array(let elements) = tree else { return tree }
    return .array(inOrder(elements, by: \.self))
  }
}

extension Dictionary: OrderedWhenEncoded {
  /// Keys that are no names make a dictionary an array of keys and values in turn.
  static func ordered(_ tree: JSON) -> JSON {
    guard case .array(let elements) = tree else { return tree }
    let pairs = stride(from: 0, to: elements.count - 1, by: 2).map {
      (key: elements[$0], value: elements[$0 + 1])
    }
    return .array(inOrder(pairs, by: \.key).flatMap { [$0.key, $0.value] })
  }
}

private func inOrder<Item>(_ items: [Item], by key: (Item) -> JSON) -> [Item] {
  items.map { (item: $0, bytes: key($0).lineBytes()) }
    .sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
    .map(\.item)
}
