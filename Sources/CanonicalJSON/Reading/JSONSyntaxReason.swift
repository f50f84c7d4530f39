/// Why a text is not JSON as this program reads it.
public enum JSONSyntaxReason: Hashable, Sendable {
  /// More than so many arrays and objects inside one another.
  case tooDeep(limit: Int)
  /// More than so many bytes.
  case tooLarge(limit: Int)
  /// A name that the same object already has.
  case duplicateKey(String)
  /// Bytes that are no UTF-8.
  case invalidUTF8
  /// A character that cannot stand here; one that cannot be shown is given as `U+0007`.
  case unexpected(String)
  /// The text ends in the middle of a value.
  case unexpectedEnd
  /// A number with a fraction or an exponent, as written (cut after 40 characters).
  case notAnInteger(String)
  /// An integer beyond 64 bits, as written (cut after 40 characters).
  case integerOutOfRange(String)
  /// A backslash with something that is no escape.
  case badEscape
  /// Half of a surrogate pair in `\u` escapes.
  case loneSurrogate
  /// A control character inside a string that is not escaped.
  case controlCharacter
  /// Something after the end of the value.
  case trailingContent
  /// A byte order mark at the beginning.
  case byteOrderMark
  /// Nothing but white space.
  case empty
  /// UTF-16 or UTF-32 instead of UTF-8.
  case utf16
}
