extension TreeEncoder {
  /// The tree of a value of a plain type; an error's place is given by `place`.
  static func plain<Value>(
    _ plain: PlainType, _ value: Value, at place: @autoclosure () -> TreeEncoder
  ) throws -> JSON {
    switch plain {
    case .string: if let text = value as? String { return .string(text) }
    case .bool: if let flag = value as? Bool { return .bool(flag) }
    case .int: if let number = value as? Int { return .integer(number) }
    case .tree: if let tree = value as? JSON { return tree }
    default:
      guard let integer = value as? any FixedWidthInteger else { break }
      guard let number = Int(exactly: integer) else {
        throw place().error(.integerOutOfRange(String(describing: integer)))
      }
      return .integer(number)
    }
    throw place().error(.floatingPoint)
  }
}
