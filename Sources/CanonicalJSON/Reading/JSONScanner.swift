/// The reader's position in a text, and the grammar of values, arrays and objects.
struct JSONScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  let limits: JSONLimits
  var position = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, limits: JSONLimits) {
    self.bytes = bytes
    self.limits = limits
  }

  /// The whole text: one value between white space.
  mutating func document() throws(JSONSyntaxError) -> JSON {
    skipSpace()
    guard position < bytes.count else { throw fault(.empty) }
    let value = try value(depth: 0)
    skipSpace()
    guard position == bytes.count else {
      let misfit = misfit()
      throw misfit.reason == .invalidUTF8 ? misfit : fault(.trailingContent)
    }
    return value
  }

  /// The value that begins here; `depth` arrays and objects stand around it.
  mutating func value(depth: Int) throws(JSONSyntaxError) -> JSON {
    guard position < bytes.count else { throw fault(.unexpectedEnd) }
    switch bytes[position] {
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "{"): return .object(try object(depth: depth))
    case UInt8(ascii: "["): return .array(try array(depth: depth))
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .integer(try integer())
    case UInt8(ascii: "t"): return try word("true", means: .bool(true))
    case UInt8(ascii: "f"): return try word("false", means: .bool(false))
    case UInt8(ascii: "n"): return try word("null", means: .null)
    default: throw misfit()
    }
  }

  private mutating func array(depth: Int) throws(JSONSyntaxError) -> [JSON] {
    guard depth < limits.depth else { throw fault(.tooDeep(limit: limits.depth)) }
    position += 1
    var elements: [JSON] = []
    skipSpace()
    if take(UInt8(ascii: "]")) { return elements }
    while true {
      elements.append(try value(depth: depth + 1))
      skipSpace()
      if take(UInt8(ascii: ",")) {
        skipSpace()
      } else if take(UInt8(ascii: "]")) {
        return elements
      } else {
        throw misfit()
      }
    }
  }

  private mutating func object(depth: Int) throws(JSONSyntaxError) -> JSONObject {
    guard depth < limits.depth else { throw fault(.tooDeep(limit: limits.depth)) }
    let start = position
    position += 1
    var builder = JSONObjectBuilder()
    skipSpace()
    if take(UInt8(ascii: "}")) { return JSONObject() }
    while true {
      let place = position
      let key = try key()
      builder.append(key, written: written(place), value: try value(depth: depth + 1))
      skipSpace()
      if take(UInt8(ascii: ",")) {
        skipSpace()
      } else if take(UInt8(ascii: "}")) {
        break
      } else {
        throw misfit()
      }
    }
    if let object = builder.object { return object }
    throw repeatedKey(in: start, depth: depth)
  }

  /// The name of a member, with the colon and the space around it.
  mutating func key() throws(JSONSyntaxError) -> String {
    guard position < bytes.count else { throw fault(.unexpectedEnd) }
    guard bytes[position] == UInt8(ascii: "\"") else { throw misfit() }
    let key = try string()
    skipSpace()
    guard take(UInt8(ascii: ":")) else { throw misfit() }
    skipSpace()
    return key
  }

  /// The bytes of the string that begins at `place`, when it holds no escape; only such bytes sort like the string.
  private func written(_ place: Int) -> UnsafeBufferPointer<UInt8>? {
    var end = place + 1
    while bytes[end] != UInt8(ascii: "\"") {
      if bytes[end] == UInt8(ascii: "\\") { return nil }
      end += 1
    }
    return UnsafeBufferPointer(rebasing: bytes[(place + 1)..<end])
  }

  /// Reads an object that is known to repeat a key once more, to find the place where it does.
  private func repeatedKey(in start: Int, depth: Int) -> JSONSyntaxError {
    var again = self
    again.position = start + 1
    again.skipSpace()
    var seen: Set<ExactString> = []
    do throws(JSONSyntaxError) {
      while true {
        let place = again.position
        let key = try again.key()
        guard seen.insert(ExactString(key)).inserted else {
          return fault(.duplicateKey(key), at: place)
        }
        _ = try again.value(depth: depth + 1)
        again.skipSpace()
        guard again.take(UInt8(ascii: ",")) else { return again.misfit() }
        again.skipSpace()
      }
    } catch {
      return error
    }
  }

  private mutating func word(_ word: StaticString, means value: JSON) throws(JSONSyntaxError) -> JSON {
    for index in 0..<word.utf8CodeUnitCount {
      guard position < bytes.count else { throw fault(.unexpectedEnd) }
      guard bytes[position] == word.utf8Start[index] else { throw misfit() }
      position += 1
    }
    return value
  }
}

extension JSONScanner {
  mutating func skipSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      default: return
      }
    }
  }

  /// Goes past that byte if it stands here.
  mutating func take(_ byte: UInt8) -> Bool {
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }
}
