import Domain

// Identifiers, days and times written as literals; a literal that is none stops the test run at its line.

extension Identifier: ExpressibleByUnicodeScalarLiteral {}
extension Identifier: ExpressibleByExtendedGraphemeClusterLiteral {}
extension Identifier: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) { self = literal(text) { Self($0) } }
}

extension CalendarDay: ExpressibleByUnicodeScalarLiteral {}
extension CalendarDay: ExpressibleByExtendedGraphemeClusterLiteral {}
extension CalendarDay: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) { self = literal(text) { Self($0) } }
}

extension PartialDate: ExpressibleByUnicodeScalarLiteral {}
extension PartialDate: ExpressibleByExtendedGraphemeClusterLiteral {}
extension PartialDate: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) { self = literal(text) { Self($0) } }
}

extension LocalTime: ExpressibleByUnicodeScalarLiteral {}
extension LocalTime: ExpressibleByExtendedGraphemeClusterLiteral {}
extension LocalTime: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) { self = literal(text) { Self($0) } }
}

extension Moment: ExpressibleByUnicodeScalarLiteral {}
extension Moment: ExpressibleByExtendedGraphemeClusterLiteral {}
extension Moment: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) { self = literal(text) { Self($0) } }
}

extension LocalMoment: ExpressibleByUnicodeScalarLiteral {}
extension LocalMoment: ExpressibleByExtendedGraphemeClusterLiteral {}
extension LocalMoment: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) { self = literal(text) { Self($0) } }
}

private func literal<Value>(_ text: String, read: (String) -> Value?) -> Value {
  guard let value = read(text) else { preconditionFailure("no \(Value.self): \(text)") }
  return value
}
