import Domain

/// Reads what a ``Packer`` wrote; never beyond the end, whatever the bytes are.
struct Unpacker {
  private let bytes: UnsafeRawBufferPointer
  private var position = 0

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  mutating func byte() throws(ShelfFault) -> UInt8 {
    guard position < bytes.count else { throw ShelfFault() }
    let byte = bytes[position]
    position += 1
    return byte
  }

  mutating func flag() throws(ShelfFault) -> Bool { try byte() != 0 }

  mutating func number() throws(ShelfFault) -> Int {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let byte = try byte()
      guard shift < 64 else { throw ShelfFault() }
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { break }
      shift += 7
    }
    return Int(Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1))
  }

  /// A number of things, each of which takes a byte at least.
  mutating func count() throws(ShelfFault) -> Int {
    let count = try number()
    guard count >= 0, count <= bytes.count - position else { throw ShelfFault() }
    return count
  }

  mutating func text() throws(ShelfFault) -> String { String(decoding: try part(), as: UTF8.self) }

  /// Bytes that stand behind their length.
  mutating func part() throws(ShelfFault) -> UnsafeRawBufferPointer {
    let count = try count()
    let content = UnsafeRawBufferPointer(rebasing: bytes[position..<(position + count)])
    position += count
    return content
  }

  mutating func optional<Value>(
    _ read: (inout Unpacker) throws(ShelfFault) -> Value
  ) throws(ShelfFault) -> Value? {
    try flag() ? try read(&self) : nil
  }

  mutating func list<Value>(
    _ read: (inout Unpacker) throws(ShelfFault) -> Value
  ) throws(ShelfFault) -> [Value] {
    let count = try count()
    var values: [Value] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(try read(&self)) }
    return values
  }

  mutating func oneOf<Case: IndexedCase>(_ type: Case.Type = Case.self) throws(ShelfFault) -> Case {
    let index = Int(try byte())
    guard index < Case.table.count else { throw ShelfFault() }
    return Case.table[index]
  }
}
