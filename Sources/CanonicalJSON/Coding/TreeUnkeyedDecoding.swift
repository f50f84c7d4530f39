/// The elements of an array, to be decoded one after the other.
struct TreeUnkeyedDecoding: UnkeyedDecodingContainer {
  let decoder: TreeDecoder
  let elements: [JSON]
  private(set) var currentIndex = 0

  init(decoder: TreeDecoder, elements: [JSON]) {
    self.decoder = decoder
    self.elements = elements
  }

  var codingPath: [any CodingKey] { decoder.codingPath }
  var count: Int? { elements.count }
  var isAtEnd: Bool { currentIndex >= elements.count }

  mutating func decodeNil() throws -> Bool {
    guard try element() == .null else { return false }
    currentIndex += 1
    return true
  }

  mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    let value = try decoder.make(type, from: element(), step: .index(currentIndex))
    currentIndex += 1
    return value
  }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) throws -> KeyedDecodingContainer<Nested> {
    let container = try child().container(keyedBy: type)
    currentIndex += 1
    return container
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    let container = try child().unkeyedContainer()
    currentIndex += 1
    return container
  }

  mutating func superDecoder() throws -> any Decoder {
    let child = try child()
    currentIndex += 1
    return child
  }

  private func child() throws -> TreeDecoder { try decoder.child(element(), step: .index(currentIndex)) }

  private func element() throws -> JSON {
    guard !isAtEnd else { throw decoder.error(.missing(String(currentIndex))) }
    return elements[currentIndex]
  }
}
