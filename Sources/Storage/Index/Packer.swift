/// Writes values one behind the other in the index's own form: numbers seven bits a byte, texts behind their length.
struct Packer {
  private(set) var bytes: [UInt8] = []

  mutating func put(byte: UInt8) { bytes.append(byte) }

  mutating func put(raw content: UnsafeRawBufferPointer) { bytes.append(contentsOf: content) }

  mutating func put(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

  mutating func put(_ number: Int) {
    // Zigzag: small negative numbers stay small.
    var rest = UInt64(bitPattern: Int64((number << 1) ^ (number >> (Int.bitWidth - 1))))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func put(_ text: String) {
    var text = text
    text.withUTF8 { content in
      put(content.count)
      bytes.append(contentsOf: content)
    }
  }

  mutating func put<Value>(_ value: Value?, _ write: (inout Packer, Value) -> Void) {
    put(value != nil)
    if let value { write(&self, value) }
  }

  mutating func put<Value>(_ values: [Value], _ write: (inout Packer, Value) -> Void) {
    put(values.count)
    for value in values { write(&self, value) }
  }

  /// Puts what is written behind its length, so that it can be passed over.
  mutating func put(part write: (inout Packer) -> Void) {
    var part = Packer()
    write(&part)
    put(part.bytes.count)
    bytes += part.bytes
  }

  mutating func put<Case: IndexedCase>(_ value: Case) {
    put(byte: UInt8(truncatingIfNeeded: Case.table.firstIndex(of: value) ?? 0xFF))
  }
}
