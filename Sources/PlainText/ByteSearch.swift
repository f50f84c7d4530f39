/// Finds bytes in bytes.
public enum ByteSearch {
  /// Where the first of these begins; `nil` when they are not there.
  public static func offset(of pattern: [UInt8], in bytes: [UInt8]) -> Int? {
    guard let first = pattern.first, bytes.count >= pattern.count else { return nil }
    return bytes.withUnsafeBufferPointer { bytes in
      pattern.withUnsafeBufferPointer { pattern in
        let last = bytes.count - pattern.count
        var index = 0
        while index <= last {
          if bytes[index] == first && holds(pattern, at: index, bytes) { return index }
          index += 1
        }
        return nil
      }
    }
  }

  @inline(__always)
  private static func holds(
    _ pattern: UnsafeBufferPointer<UInt8>, at start: Int, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var index = 1
    while index < pattern.count {
      if bytes[start + index] != pattern[index] { return false }
      index += 1
    }
    return true
  }
}
