/// An object that is being written member by member.
struct TreeKeyedEncoding<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let encoder: TreeEncoder

  var codingPath: [any CodingKey] { encoder.codingPath }

  /// Nil is what is not written.
  func encodeNil(forKey key: Key) {}

  func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
    let name = key.stringValue
    let tree = try encoder.tree(of: value, step: .key(name))
    switch tree {
    case .null, .array([]), .object([:]):
      if Value.self is any EmptyWhenAbsent.Type { return }
    default: break
    }
    encoder.write(tree, key: name)
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    encoder.opened(.key(key.stringValue)).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    encoder.opened(.key(key.stringValue)).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { encoder.opened(.key("super")) }
  func superEncoder(forKey key: Key) -> any Encoder { encoder.opened(.key(key.stringValue)) }
}
