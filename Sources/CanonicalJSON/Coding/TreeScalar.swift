/// Values that are no containers.
enum TreeScalar {
  /// The value of that type; nil when the type is none of the plain ones and decodes itself.
  static func value<Value>(
    _ type: Value.Type, of tree: JSON, at place: @autoclosure () -> TreeDecoder
  ) throws -> Value? {
    if type == String.self {
      guard case .string(let text) = tree else { throw place().mismatch(.string) }
      return text as? Value
    }
    if type == Bool.self {
      guard case .bool(let flag) = tree else { throw place().mismatch(.bool) }
      return flag as? Value
    }
    if type == JSON.self { return tree as? Value }
    if type == Double.self || type == Float.self { throw place().error(.floatingPoint) }
    guard let integerType = integerType(type) else { return nil }
    guard case .integer(let number) = tree else { throw place().mismatch(.integer) }
    guard let integer = make(integerType, number) as? Value else {
      throw place().error(.integerOutOfRange(String(number)))
    }
    return integer
  }

  /// The tree of that value; nil when its type is none of the plain ones and encodes itself.
  static func tree<Value>(of value: Value, at place: @autoclosure () -> TreeEncoder) throws -> JSON? {
    if Value.self == String.self { return (value as? String).map { .string($0) } }
    if Value.self == Bool.self { return (value as? Bool).map { .bool($0) } }
    if Value.self == Int.self { return (value as? Int).map { .integer($0) } }
    if Value.self == JSON.self { return value as? JSON }
    if Value.self == Double.self || Value.self == Float.self { throw place().error(.floatingPoint) }
    guard integerType(Value.self) != nil, let integer = value as? any FixedWidthInteger else { return nil }
    guard let number = Int(exactly: integer) else {
      throw place().error(.integerOutOfRange(String(describing: integer)))
    }
    return .integer(number)
  }

  private static func make<Integer: FixedWidthInteger>(_ type: Integer.Type, _ number: Int) -> Any? {
    Integer(exactly: number)
  }

  /// Compared one by one, since asking a type for its conformance is slow.
  @inline(__always)
  private static func integerType<Value>(_ type: Value.Type) -> (any FixedWidthInteger.Type)? {
    if type == Int.self { return Int.self }
    if type == Int8.self { return Int8.self }
    if type == Int16.self { return Int16.self }
    if type == Int32.self { return Int32.self }
    if type == Int64.self { return Int64.self }
    if type == Int128.self { return Int128.self }
    if type == UInt.self { return UInt.self }
    if type == UInt8.self { return UInt8.self }
    if type == UInt16.self { return UInt16.self }
    if type == UInt32.self { return UInt32.self }
    if type == UInt64.self { return UInt64.self }
    if type == UInt128.self { return UInt128.self }
    return nil
  }
}
