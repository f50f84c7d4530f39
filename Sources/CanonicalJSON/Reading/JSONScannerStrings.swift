/// Strings.
extension JSONScanner {
  /// The string that begins here with its opening quotation mark.
  mutating func string() throws(JSONSyntaxError) -> String {
    let start = position + 1
    let end = plainEnd(from: start)
    guard end < bytes.count else { throw fault(.unexpectedEnd, at: bytes.count) }
    guard bytes[end] == UInt8(ascii: "\"") else { return try stringWithEscapes(from: start, to: end) }
    let content = UnsafeBufferPointer(rebasing: bytes[start..<end])
    guard let valid = try? UTF8Span(validating: content.span) else {
      throw fault(.invalidUTF8, at: firstInvalidByte(from: start))
    }
    position = end + 1
    return String(copying: valid)
  }

  /// The next quotation mark, backslash or control character, or the end of the text.
  private func plainEnd(from start: Int) -> Int {
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return start }
    var index = start
    while index + 8 <= bytes.count {
      let word = base.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      if Self.needsLook(word) { break }
      index += 8
    }
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 { return index }
      index += 1
    }
    return index
  }

  /// Whether one of eight bytes may be a quotation mark, a backslash or a control character.
  ///
  /// The classic test for a zero byte, after subtraction of what is looked for; a byte of 0x80 or more never counts.
  private static func needsLook(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs: UInt64 = 0x8080_8080_8080_8080
    let control = word &- ones &* 0x20
    let quote = (word ^ (ones &* 0x22)) &- ones
    let backslash = (word ^ (ones &* 0x5C)) &- ones
    return (control | quote | backslash) & ~word & highs != 0
  }

  private mutating func stringWithEscapes(from start: Int, to firstStop: Int) throws(JSONSyntaxError)
    -> String
  {
    var content: [UInt8] = []
    var plain = start
    var stop = firstStop
    while true {
      guard stop < bytes.count else { throw fault(.unexpectedEnd, at: bytes.count) }
      content.append(contentsOf: bytes[plain..<stop])
      switch bytes[stop] {
      case UInt8(ascii: "\""):
        // Escapes give whole characters only, so what is invalid stands as such in the text.
        guard let text = String(validating: content, as: UTF8.self) else {
          throw fault(.invalidUTF8, at: firstInvalidByte(from: start))
        }
        position = stop + 1
        return text
      case UInt8(ascii: "\\"):
        position = stop
        try escape(into: &content)
        plain = position
        stop = plainEnd(from: plain)
      default:
        throw fault(.controlCharacter, at: stop)
      }
    }
  }

  /// Reads the escape that begins here with its backslash.
  private mutating func escape(into content: inout [UInt8]) throws(JSONSyntaxError) {
    let place = position
    guard place + 1 < bytes.count else { throw fault(.unexpectedEnd, at: bytes.count) }
    position += 2
    switch bytes[place + 1] {
    case UInt8(ascii: "\""): content.append(UInt8(ascii: "\""))
    case UInt8(ascii: "\\"): content.append(UInt8(ascii: "\\"))
    case UInt8(ascii: "/"): content.append(UInt8(ascii: "/"))
    case UInt8(ascii: "b"): content.append(0x08)
    case UInt8(ascii: "f"): content.append(0x0C)
    case UInt8(ascii: "n"): content.append(0x0A)
    case UInt8(ascii: "r"): content.append(0x0D)
    case UInt8(ascii: "t"): content.append(0x09)
    case UInt8(ascii: "u"): content.append(contentsOf: try escapedScalar(from: place).utf8)
    default: throw fault(.badEscape, at: place)
    }
  }

  /// The character of `\uXXXX`, or of two of them that are a surrogate pair; the position stands after the first `u`.
  private mutating func escapedScalar(from place: Int) throws(JSONSyntaxError) -> Character {
    let first = try fourHexDigits(from: place)
    if let scalar = Unicode.Scalar(first) { return Character(scalar) }
    guard first < 0xDC00, position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"),
      bytes[position + 1] == UInt8(ascii: "u")
    else { throw fault(.loneSurrogate, at: place) }
    let second = position
    position += 2
    let low = try fourHexDigits(from: second)
    guard 0xDC00..<0xE000 ~= low,
      let scalar = Unicode.Scalar(0x10000 + (UInt32(first - 0xD800) << 10 | UInt32(low - 0xDC00)))
    else { throw fault(.loneSurrogate, at: place) }
    return Character(scalar)
  }

  private mutating func fourHexDigits(from place: Int) throws(JSONSyntaxError) -> UInt16 {
    var value: UInt16 = 0
    for _ in 0..<4 {
      guard position < bytes.count else { throw fault(.unexpectedEnd) }
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt16(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt16(byte - UInt8(ascii: "a") + 10)
      case UInt8(ascii: "A")...UInt8(ascii: "F"): value = value << 4 | UInt16(byte - UInt8(ascii: "A") + 10)
      default: throw fault(.badEscape, at: place)
      }
      position += 1
    }
    return value
  }
}
