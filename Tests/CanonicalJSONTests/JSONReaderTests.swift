import CanonicalJSON
import Testing

@Suite("Strict reading")
struct JSONReaderTests {
  private func read(_ text: String, limits: JSONLimits = .record) throws(JSONSyntaxError) -> JSON {
    try JSONReader.read(Array(text.utf8), limits: limits)
  }

  private func fault(in bytes: [UInt8], limits: JSONLimits = .record) -> JSONSyntaxError? {
    do throws(JSONSyntaxError) {
      _ = try JSONReader.read(bytes, limits: limits)
      return nil
    } catch {
      return error
    }
  }

  @Test(
    "What is JSON is read as what it says",
    arguments: [
      ("null", nil), (" true\r\n", true), ("\tfalse ", false), ("0", 0), ("-0", 0), ("-1", -1),
      ("9223372036854775807", .integer(.max)), ("-9223372036854775808", .integer(.min)),
      ("[]", []), ("{}", [:]), ("[ ]", []), ("{ }", [:]), ("[1 , [2],{\"a\":3}]", [1, [2], ["a": 3]]),
      ("{\"b\":1,\"a\":2}", ["a": 2, "b": 1]), ("{\"\":\"\"}", ["": ""]),
      (#""\"\\\/\b\f\n\r\t\u00e9\uD83d\uDe00\u0000""#, "\"\\/\u{8}\u{C}\n\r\té😀\0"),
      ("\"\u{7F}\u{2028}e\u{301}\u{FFFF}\"", "\u{7F}\u{2028}e\u{301}\u{FFFF}"),
    ] as [(String, JSON)])
  func accepted(text: String, expected: JSON) throws {
    #expect(try read(text) == expected)
  }

  @Test(
    "What is not JSON is refused with its place and reason",
    arguments: [
      ("", 1, 1, .empty), (" \n\t", 2, 2, .empty), ("[1,]", 1, 4, .unexpected("]")),
      ("{\"a\":1,}", 1, 8, .unexpected("}")), ("[1 2]", 1, 4, .unexpected("2")),
      ("{\"a\" 1}", 1, 6, .unexpected("1")), ("{a:1}", 1, 2, .unexpected("a")),
      ("{'a':1}", 1, 2, .unexpected("'")),
      ("[1}", 1, 3, .unexpected("}")), ("[1", 1, 3, .unexpectedEnd), ("{\"a\":", 1, 6, .unexpectedEnd),
      ("{\n  \"a", 2, 5, .unexpectedEnd), ("\"\\", 1, 3, .unexpectedEnd), ("\"\\u00", 1, 6, .unexpectedEnd),
      ("tru", 1, 4, .unexpectedEnd), ("trUe", 1, 3, .unexpected("U")), ("True", 1, 1, .unexpected("T")),
      ("NaN", 1, 1, .unexpected("N")), ("// c\n1", 1, 1, .unexpected("/")), ("+1", 1, 1, .unexpected("+")),
      ("-", 1, 2, .unexpectedEnd), ("-x", 1, 2, .unexpected("x")), ("01", 1, 2, .unexpected("1")),
      ("-01", 1, 3, .unexpected("1")), ("1.", 1, 3, .unexpectedEnd), ("[1.]", 1, 4, .unexpected("]")),
      (".5", 1, 1, .unexpected(".")), ("1e", 1, 3, .unexpectedEnd), ("[1e+]", 1, 5, .unexpected("]")),
      ("[\n 1.50]", 2, 2, .notAnInteger("1.50")), ("1E5", 1, 1, .notAnInteger("1E5")),
      ("-0.0", 1, 1, .notAnInteger("-0.0")), ("[0e-1]", 1, 2, .notAnInteger("0e-1")),
      ("9223372036854775808", 1, 1, .integerOutOfRange("9223372036854775808")),
      ("-9223372036854775809", 1, 1, .integerOutOfRange("-9223372036854775809")),
      ("\"\\x\"", 1, 2, .badEscape), ("\"\\u12G4\"", 1, 2, .badEscape), ("\"\\U0041\"", 1, 2, .badEscape),
      ("\"ab\\uD800\"", 1, 4, .loneSurrogate), ("\"\\uDC00\"", 1, 2, .loneSurrogate),
      ("\"\\uD800\\u0041\"", 1, 2, .loneSurrogate), ("\"\\uD800\\n\"", 1, 2, .loneSurrogate),
      ("\"a\nb\"", 1, 3, .controlCharacter), ("\"\u{1F}\"", 1, 2, .controlCharacter),
      ("\"\\n\u{0}\"", 1, 4, .controlCharacter), ("1 1", 1, 3, .trailingContent),
      ("{} {}", 1, 4, .trailingContent),
      ("[]]", 1, 3, .trailingContent), ("[\u{7}]", 1, 2, .unexpected("U+0007")),
      ("[\u{A0}]", 1, 2, .unexpected("U+00A0")), ("[\u{202E}]", 1, 2, .unexpected("U+202E")),
      ("[é]", 1, 2, .unexpected("é")), ("\u{FEFF}{}", 1, 1, .byteOrderMark),
      ("[\"é😀\", x]", 1, 8, .unexpected("x")), ("[\"a\",\r\n\"b\",\r\n x]", 3, 2, .unexpected("x")),
    ] as [(String, Int, Int, JSONSyntaxReason)])
  func refused(text: String, line: Int, column: Int, reason: JSONSyntaxReason) {
    #expect(fault(in: Array(text.utf8)) == JSONSyntaxError(line: line, column: column, reason: reason))
  }

  @Test(
    "A name that comes twice is refused where it comes the second time",
    arguments: [
      ("{\"a\":1,\"a\":1}", 1, 8), ("{\"b\":1,\n\"a\":2,\n \"b\":3}", 3, 2),
      ("{\"a\":1,\"\\u0061\":2}", 1, 8),
      ("{\"\\u0061\":1,\"b\":0,\"a\":2}", 1, 19), ("[{\"z\":{\"a\":1,\n\"a\":2}}]", 2, 1),
    ])
  func duplicateKeys(text: String, line: Int, column: Int) {
    let key = text.contains("\"b\":3") ? "b" : "a"
    #expect(
      fault(in: Array(text.utf8)) == JSONSyntaxError(line: line, column: column, reason: .duplicateKey(key)))
  }

  @Test("Names that only look alike are two names")
  func lookAlikes() throws {
    let tree = try read("{\"\u{E9}\":1,\"e\u{301}\":2}")
    #expect(tree["\u{E9}"] == 1)
    #expect(tree["e\u{301}"] == 2)
    #expect(tree.objectValue?.count == 2)
    #expect(JSON.string("\u{E9}") != JSON.string("e\u{301}"))
  }

  @Test(
    "Bytes that are no UTF-8 are refused where the first of them lies",
    arguments: [
      ([0x22, 0x61, 0xC3, 0x22], 3), ([0x22, 0xFF, 0x22], 2), ([0x22, 0xC0, 0x80, 0x22], 2),
      ([0x22, 0xED, 0xA0, 0x80, 0x22], 2), ([0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], 2),
      ([0x5B, 0x80, 0x5D], 2),
      ([0x31, 0x20, 0xFE], 3), ([0x22, 0x5C, 0x6E, 0xE9, 0x22], 4), ([0x22, 0xC3, 0xA9, 0xE9, 0x22], 3),
    ] as [([UInt8], Int)])
  func invalidUTF8(bytes: [UInt8], column: Int) {
    #expect(fault(in: bytes) == JSONSyntaxError(line: 1, column: column, reason: .invalidUTF8))
  }

  @Test("UTF-16 and UTF-32, with a mark or without, are named as such")
  func otherEncodings() {
    let texts: [[UInt8]] = [
      [0xFE, 0xFF, 0, 0x31], [0xFF, 0xFE, 0x31, 0], [0, 0x31], [0x31, 0], [0, 0, 0, 0x31], [0x31, 0, 0, 0],
    ]
    for bytes in texts { #expect(fault(in: bytes)?.reason == .utf16) }
  }

  @Test("As many levels as the limit says, and not one more")
  func depth() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    _ = try read(nested(64))
    #expect(
      fault(in: Array(nested(65).utf8)) == JSONSyntaxError(line: 1, column: 65, reason: .tooDeep(limit: 64)))
    #expect(throws: Never.self) { try read(nested(2), limits: JSONLimits(depth: 2)) }
    let objects = String(repeating: "{\"a\":", count: 3) + "1" + String(repeating: "}", count: 3)
    #expect(fault(in: Array(objects.utf8), limits: JSONLimits(depth: 2))?.reason == .tooDeep(limit: 2))
    #expect(JSONLimits(depth: 1_000_000).depth == 256)
    _ = try read(nested(256), limits: JSONLimits(depth: 256))
  }

  @Test(
    "A hundred thousand open brackets are refused at the first one too many, not followed",
    arguments: [("[", 65), ("{\"a\":", 321), ("[{\"\":", 161)])
  func bomb(_ text: String, _ column: Int) {
    let bytes = Array(String(repeating: text, count: 100_000).utf8)
    #expect(fault(in: bytes) == JSONSyntaxError(line: 1, column: column, reason: .tooDeep(limit: 64)))
  }

  @Test("As many bytes as the limit says, and not one more")
  func size() {
    #expect(throws: Never.self) { try read("[123]", limits: JSONLimits(bytes: 5)) }
    #expect(fault(in: Array("[1234]".utf8), limits: JSONLimits(bytes: 5))?.reason == .tooLarge(limit: 5))
  }

  @Test("A number of a million digits is named by its beginning")
  func longNumber() {
    let digits = String(repeating: "7", count: 1_000_000)
    #expect(fault(in: Array(digits.utf8))?.reason == .integerOutOfRange(String(repeating: "7", count: 40)))
  }

  @Test("Part of a larger buffer is read by itself")
  func partOfBuffer() throws {
    let bytes = Array("garbage{\"a\":1}garbage".utf8)
    let tree = try bytes.withUnsafeBytes { try JSONReader.read(UnsafeRawBufferPointer(rebasing: $0[7..<14])) }
    #expect(tree == ["a": 1])
    let empty = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    #expect(throws: JSONSyntaxError(line: 1, column: 1, reason: .empty)) { try JSONReader.read(empty) }
  }
}
