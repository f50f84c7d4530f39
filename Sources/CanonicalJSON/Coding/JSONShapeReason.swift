/// Why a value does not fit.
public enum JSONShapeReason: Hashable, Sendable {
  /// The object at the path lacks this member, or the array this index.
  case missing(String)
  /// Another kind of value is needed.
  case expected(kind: JSONKind, found: JSONKind)
  /// A string or number that is none of the values known here.
  case unknownValue(String)
  /// An integer too large for the type, or one below zero where none may be.
  case integerOutOfRange(String)
  /// A floating-point number, which no record holds.
  case floatingPoint
  /// Two elements of one list bear this identifier; the place is that of the second.
  case repeatedIdentifier(String)
  /// Anything else that a type says of itself, in its own words.
  case invalid(String)
}
