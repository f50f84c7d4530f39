/// The members of an object, to be decoded by name.
struct TreeKeyedDecoding<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let decoder: TreeDecoder
  let object: JSONObject

  var codingPath: [any CodingKey] { decoder.codingPath }
  var allKeys: [Key] { object.keys.compactMap { Key(stringValue: $0) } }

  func contains(_ key: Key) -> Bool { object.index(of: key.stringValue) != nil }

  func decodeNil(forKey key: Key) throws -> Bool { try member(key) == .null }

  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
    let name = key.stringValue
    if let value = object[name] { return try decoder.make(type, from: value, step: .key(name)) }
    return try absent(type, name)
  }

  /// Apart, since a function that may cast looks up what it casts to even when it does not.
  @inline(never)
  private func absent<Value>(_ type: Value.Type, _ name: String) throws -> Value {
    guard let empty = (type as? any EmptyWhenAbsent.Type)?.whenAbsent as? Value else {
      throw decoder.error(.missing(name))
    }
    return empty
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<Nested> {
    try decoder.child(member(key), step: .key(key.stringValue)).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    // An empty one is not written.
    let value = object[key.stringValue] ?? .array([])
    return try decoder.child(value, step: .key(key.stringValue)).unkeyedContainer()
  }

  func superDecoder() throws -> any Decoder { superDecoder(named: "super") }
  func superDecoder(forKey key: Key) throws -> any Decoder { superDecoder(named: key.stringValue) }

  private func superDecoder(named name: String) -> any Decoder {
    decoder.child(object[name] ?? .null, step: .key(name))
  }

  private func member(_ key: Key) throws -> JSON {
    guard let value = object[key.stringValue] else { throw decoder.error(.missing(key.stringValue)) }
    return value
  }
}

/// What may be absent. The protocol's own methods would look for the member three times.
extension TreeKeyedDecoding {
  func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
    try optional(type, key)
  }
  func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? { try optional(type, key) }
  func decodeIfPresent(_ type: Bool.Type, forKey key: Key) throws -> Bool? { try optional(type, key) }
  func decodeIfPresent(_ type: Int.Type, forKey key: Key) throws -> Int? { try optional(type, key) }

  private func optional<Value: Decodable>(_ type: Value.Type, _ key: Key) throws -> Value? {
    let name = key.stringValue
    guard let value = object[name] else { return nil }
    if case .null = value { return nil }
    return try decoder.make(type, from: value, step: .key(name))
  }
}
