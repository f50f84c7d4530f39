extension TreeDecoder {
  /// The largest integer, above and below zero, that every program reads alike (RFC 8785); sums of such never overflow.
  private static let largestInteger: UInt = 1 << 53

  /// The plain value of that type which `value` is; `place` is where it stands, for an error.
  static func plain<Value>(
    _ plain: PlainType, _ type: Value.Type, from value: JSON, at place: @autoclosure () -> TreeDecoder
  ) throws -> Value {
    switch plain {
    case .tree: return rebound(value, as: type)
    case .floatingPoint: throw place().error(.floatingPoint)
    case .string:
      guard case .string(let text) = value else { throw place().mismatch(.string) }
      return rebound(text, as: type)
    case .bool:
      guard case .bool(let flag) = value else { throw place().mismatch(.bool) }
      return rebound(flag, as: type)
    case .int:
      guard case .integer(let number) = value else { throw place().mismatch(.integer) }
      guard number.magnitude <= largestInteger else {
        throw place().error(.integerOutOfRange(String(number)))
      }
      return rebound(number, as: type)
    default:
      guard case .integer(let number) = value else { throw place().mismatch(.integer) }
      return try sizedInteger(plain, number, type) { place().error(.integerOutOfRange(String(number))) }
    }
  }

  /// Apart, since a function that may cast looks up what it casts to even when it does not.
  @inline(never)
  private static func sizedInteger<Value>(
    _ plain: PlainType, _ number: Int, _ type: Value.Type, orThrow error: () -> JSONShapeError
  ) throws -> Value {
    guard let integer = sizedInteger(plain, number) as? Value else { throw error() }
    return integer
  }

  private static func sizedInteger(_ plain: PlainType, _ number: Int) -> (any FixedWidthInteger)? {
    switch plain {
    case .int8: Int8(exactly: number)
    case .int16: Int16(exactly: number)
    case .int32: Int32(exactly: number)
    case .int64: Int64(exactly: number)
    case .int128: Int128(exactly: number)
    case .uint: UInt(exactly: number)
    case .uint8: UInt8(exactly: number)
    case .uint16: UInt16(exactly: number)
    case .uint32: UInt32(exactly: number)
    case .uint64: UInt64(exactly: number)
    case .uint128: UInt128(exactly: number)
    case .int, .string, .bool, .tree, .floatingPoint: nil
    }
  }

  /// A value as the type that it is known to be of; a cast would have to find that out once more.
  private static func rebound<Value, Same>(_ value: Value, as type: Same.Type) -> Same {
    unsafeBitCast(value, to: type)
  }
}
