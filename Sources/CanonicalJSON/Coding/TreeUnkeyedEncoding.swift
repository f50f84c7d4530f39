/// An array that is being written element by element.
struct TreeUnkeyedEncoding: UnkeyedEncodingContainer {
  let encoder: TreeEncoder

  var codingPath: [any CodingKey] { encoder.codingPath }
  var count: Int { encoder.elements.count }

  func encodeNil() { encoder.append(.null) }

  func encode<Value: Encodable>(_ value: Value) throws {
    encoder.append(try encoder.tree(of: value, step: .index(count)))
  }

  func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
    encoder.opened(.index(count)).container(keyedBy: type)
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    encoder.opened(.index(count)).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { encoder.opened(.index(count)) }
}
