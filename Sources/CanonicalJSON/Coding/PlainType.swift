/// The types that are written as one plain value. They would code themselves as such for ever if they were asked to.
enum PlainType {
  case string, bool, tree, floatingPoint
  case int, int8, int16, int32, int64, int128
  case uint, uint8, uint16, uint32, uint64, uint128

  /// Nil for all other types. Compared one by one, since asking a type for its conformance is slow.
  @inline(__always)
  init?(_ type: Any.Type) {
    if type == String.self {
      self = .string
    } else if type == Int.self {
      self = .int
    } else if type == Bool.self {
      self = .bool
    } else if type == JSON.self {
      self = .tree
    } else if type == Double.self || type == Float.self {
      self = .floatingPoint
    } else if let integer = Self.sizedInteger(type) {
      self = integer
    } else {
      return nil
    }
  }

  @inline(__always)
  private static func sizedInteger(_ type: Any.Type) -> PlainType? {
    if type == Int8.self { return .int8 }
    if type == Int16.self { return .int16 }
    if type == Int32.self { return .int32 }
    if type == Int64.self { return .int64 }
    if type == Int128.self { return .int128 }
    if type == UInt.self { return .uint }
    if type == UInt8.self { return .uint8 }
    if type == UInt16.self { return .uint16 }
    if type == UInt32.self { return .uint32 }
    if type == UInt64.self { return .uint64 }
    if type == UInt128.self { return .uint128 }
    return nil
  }
}
