/// Reads JSON strictly, in one pass, straight into the tree.
///
/// Refused are, beside what RFC 8259 forbids: names that occur twice in an object, numbers that are no 64-bit
/// integers, byte order marks, and texts beyond the limits.
public enum JSONReader {
  /// The tree that these bytes are, or the place and reason of the first fault.
  public static func read(_ bytes: [UInt8], limits: JSONLimits = .record) throws(JSONSyntaxError) -> JSON {
    var outcome: Result<JSON, JSONSyntaxError> = .success(.null)
    bytes.withUnsafeBufferPointer { buffer in
      outcome = Result { () throws(JSONSyntaxError) in try read(buffer, limits: limits) }
    }
    return try outcome.get()
  }

  /// The same for bytes that lie elsewhere in memory, such as a mapped file.
  public static func read(
    _ bytes: UnsafeRawBufferPointer, limits: JSONLimits = .record
  ) throws(JSONSyntaxError) -> JSON {
    try read(bytes.assumingMemoryBound(to: UInt8.self), limits: limits)
  }

  /// The same for bytes that lie elsewhere in memory, such as a part of a larger buffer.
  public static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, limits: JSONLimits = .record
  ) throws(JSONSyntaxError) -> JSON {
    var scanner = JSONScanner(bytes, limits: limits)
    try scanner.checkEncoding()
    return try scanner.document()
  }
}
