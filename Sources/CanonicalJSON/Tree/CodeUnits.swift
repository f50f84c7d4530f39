/// Comparisons of strings by what is written, not by what it looks like: Swift's own hold composed and decomposed
/// accents for equal.
enum CodeUnits {
  /// Whether both strings are the same bytes in UTF-8.
  static func same(_ left: String, _ right: String) -> Bool {
    guard left.utf8.count == right.utf8.count else { return false }
    return withBytes(of: left) { left in
      withBytes(of: right) { right in sameBytes(left, right) }
    }
  }

  /// Eight bytes at a time, for buffers of one length.
  private static func sameBytes(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let leftBytes = UnsafeRawBufferPointer(left)
    let rightBytes = UnsafeRawBufferPointer(right)
    var index = 0
    while index + 8 <= leftBytes.count {
      let leftWord = leftBytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      guard leftWord == rightBytes.loadUnaligned(fromByteOffset: index, as: UInt64.self) else { return false }
      index += 8
    }
    while index < left.count {
      guard left[index] == right[index] else { return false }
      index += 1
    }
    return true
  }

  /// Whether `left` stands before `right` in the order of RFC 8785, that of UTF-16 code units.
  static func precedes(_ left: String, _ right: String) -> Bool {
    withBytes(of: left) { left in
      withBytes(of: right) { right in precedes(left, right) }
    }
  }

  /// The same for strings given as UTF-8.
  static func precedes(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Bool {
    let shorter = min(left.count, right.count)
    var index = 0
    while index < shorter && left[index] == right[index] { index += 1 }
    guard index < shorter else { return left.count < right.count }
    return rank(left[index]) < rank(right[index])
  }

  /// UTF-8 sorts by code point. In UTF-16 the surrogates of U+10000 and above (first byte F0 and up) stand before
  /// U+E000 to U+FFFF (first byte EE and EF); all else is the same.
  private static func rank(_ byte: UInt8) -> UInt8 {
    byte == 0xEE || byte == 0xEF ? byte + 0x10 : byte
  }

  /// Gives the UTF-8 of a string without copying it where possible.
  static func withBytes<Result>(of text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    if let result = text.utf8.withContiguousStorageIfAvailable(body) { return result }
    var copy = text
    return copy.withUTF8(body)
  }
}
