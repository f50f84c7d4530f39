/// A value that is being decoded; it knows its way back to the root, which only an error ever asks for.
final class TreeDecoder: Decoder {
  let value: JSON
  let parent: TreeDecoder?
  let step: TreeStep

  init(value: JSON, parent: TreeDecoder?, step: TreeStep) {
    self.value = value
    self.parent = parent
    self.step = step
  }

  var userInfo: [CodingUserInfoKey: Any] { [:] }

  var codingPath: [any CodingKey] {
    let path = parent?.codingPath ?? []
    guard let key = step.codingKey else { return path }
    return path + [key]
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    guard case .object(let object) = value else { throw mismatch(.object) }
    return KeyedDecodingContainer(TreeKeyedDecoding<Key>(decoder: self, object: object))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    guard case .array(let elements) = value else { throw mismatch(.array) }
    return TreeUnkeyedDecoding(decoder: self, elements: elements)
  }

  func singleValueContainer() throws -> any SingleValueDecodingContainer { self }

  /// The value of that type which this one is.
  func make<Value: Decodable>(_ type: Value.Type) throws -> Value {
    if let plain = PlainType(type) { return try Self.plain(plain, type, from: value, at: self) }
    do {
      return try type.init(from: self)
    } catch {
      throw shapeError(error)
    }
  }

  /// The value of that type which a value within this one is.
  func make<Value: Decodable>(
    _ type: Value.Type, from value: JSON, step: @autoclosure () -> TreeStep
  ) throws -> Value {
    if let plain = PlainType(type) {
      return try Self.plain(plain, type, from: value, at: child(value, step: step()))
    }
    let decoder = child(value, step: step())
    do {
      return try type.init(from: decoder)
    } catch {
      throw decoder.shapeError(error)
    }
  }

  func child(_ value: JSON, step: TreeStep) -> TreeDecoder {
    TreeDecoder(value: value, parent: self, step: step)
  }
}

extension TreeDecoder: SingleValueDecodingContainer {
  func decodeNil() -> Bool { value == .null }
  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try make(type) }
}
