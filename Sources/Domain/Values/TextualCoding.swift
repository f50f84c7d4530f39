extension Decoder {
  /// Decodes a string and reads it with `read`; a string that does not read is a fault that names what was expected.
  func value<Value>(named expected: String, _ read: (String) -> Value?) throws -> Value {
    let container = try singleValueContainer()
    let text = try container.decode(String.self)
    guard let value = read(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "“\(text)” is not \(expected)")
    }
    return value
  }
}

extension Encoder {
  func write(_ text: String) throws {
    var container = singleValueContainer()
    try container.encode(text)
  }
}
