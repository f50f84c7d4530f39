extension JSON {
  /// The canonical bytes of a file: UTF-8, two spaces of indent, keys in the order of RFC 8785, only the escapes that
  /// are needed, and one newline at the end.
  public func canonicalBytes() -> [UInt8] {
    var writer = JSONWriter(indented: true)
    writer.write(self, level: 0)
    writer.bytes.append(UInt8(ascii: "\n"))
    return writer.bytes
  }

  /// The same on one line without spaces and without a newline, for journals and hashes.
  public func lineBytes() -> [UInt8] {
    var writer = JSONWriter(indented: false)
    writer.write(self, level: 0)
    return writer.bytes
  }
}

/// Writes values one behind the other into a buffer.
struct JSONWriter {
  let indented: Bool
  var bytes: [UInt8] = []

  init(indented: Bool) {
    self.indented = indented
    bytes.reserveCapacity(1024)
  }

  mutating func write(_ value: JSON, level: Int) {
    switch value {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .bool(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
    case .integer(let value): bytes.append(contentsOf: String(value).utf8)
    case .string(let text): write(text)
    case .array(let elements): write(elements, level: level)
    case .object(let object): write(object, level: level)
    }
  }

  private mutating func write(_ elements: [JSON], level: Int) {
    bytes.append(UInt8(ascii: "["))
    for (index, element) in elements.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      newLine(level: level + 1)
      write(element, level: level + 1)
    }
    if !elements.isEmpty { newLine(level: level) }
    bytes.append(UInt8(ascii: "]"))
  }

  private mutating func write(_ object: JSONObject, level: Int) {
    bytes.append(UInt8(ascii: "{"))
    for (index, member) in object.members.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      newLine(level: level + 1)
      write(member.key)
      bytes.append(UInt8(ascii: ":"))
      if indented { bytes.append(UInt8(ascii: " ")) }
      write(member.value, level: level + 1)
    }
    if !object.isEmpty { newLine(level: level) }
    bytes.append(UInt8(ascii: "}"))
  }

  private mutating func newLine(level: Int) {
    guard indented else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * level))
  }

  private mutating func write(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var output: [UInt8] = []
    swap(&output, &bytes)
    CodeUnits.withBytes(of: text) { content in
      var plain = 0
      for index in content.indices where Self.needsEscape(content[index]) {
        output.append(contentsOf: content[plain..<index])
        output.append(contentsOf: Self.escape(content[index]).utf8)
        plain = index + 1
      }
      output.append(contentsOf: content[plain...])
    }
    swap(&output, &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private static func escape(_ byte: UInt8) -> String {
    switch byte {
    case UInt8(ascii: "\""): "\\\""
    case UInt8(ascii: "\\"): "\\\\"
    case 0x08: "\\b"
    case 0x09: "\\t"
    case 0x0A: "\\n"
    case 0x0C: "\\f"
    case 0x0D: "\\r"
    default: (byte < 0x10 ? "\\u000" : "\\u00") + String(byte, radix: 16)
    }
  }
}
