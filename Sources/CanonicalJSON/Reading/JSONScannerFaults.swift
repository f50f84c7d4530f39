/// What is wrong, and where.
extension JSONScanner {
  func fault(_ reason: JSONSyntaxReason, at offset: Int? = nil) -> JSONSyntaxError {
    JSONSyntaxError(reason: reason, offset: offset ?? position, in: bytes)
  }

  /// The fault of a character here that the grammar does not allow, or of the text's end.
  func misfit() -> JSONSyntaxError {
    guard position < bytes.count else { return fault(.unexpectedEnd) }
    var decoder = UTF8()
    var rest = bytes[position...].makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&rest) else { return fault(.invalidUTF8) }
    return fault(.unexpected(Self.shown(scalar)))
  }

  /// Refuses what is not UTF-8 from its first bytes, and what is too large.
  func checkEncoding() throws(JSONSyntaxError) {
    guard bytes.count <= limits.bytes else { throw fault(.tooLarge(limit: limits.bytes)) }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { throw fault(.byteOrderMark) }
    guard bytes.count >= 2 else { return }
    switch (bytes[0], bytes[1]) {
    case (0xFE, 0xFF), (0xFF, 0xFE), (0, _), (_, 0): throw fault(.utf16)
    default: return
    }
  }

  /// Where the first byte lies that is no UTF-8, from `start` on.
  func firstInvalidByte(from start: Int) -> Int {
    var decoder = UTF8()
    var rest = bytes[start...].makeIterator()
    var offset = start
    while case .scalarValue(let scalar) = decoder.decode(&rest) { offset += UTF8.width(scalar) }
    return offset
  }

  /// A character for a message: one that shows nothing, or that changes how others show, by its number.
  private static func shown(_ scalar: Unicode.Scalar) -> String {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator, .unassigned, .privateUse,
      .nonspacingMark, .enclosingMark:
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    default:
      return String(scalar)
    }
  }
}
