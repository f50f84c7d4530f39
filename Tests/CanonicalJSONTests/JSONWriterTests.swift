import CanonicalJSON
import Testing

@Suite("Canonical writing")
struct JSONWriterTests {
  private func text(_ tree: JSON) -> String { String(decoding: tree.canonicalBytes(), as: UTF8.self) }
  private func line(_ tree: JSON) -> String { String(decoding: tree.lineBytes(), as: UTF8.self) }

  @Test("Two spaces of indent, one newline at the end, nothing inside what is empty")
  func layout() {
    let tree: JSON = ["b": [1, [], [true, nil]], "a": ["x": [:], "y": "z"]]
    #expect(
      text(tree) == """
        {
          "a": {
            "x": {},
            "y": "z"
          },
          "b": [
            1,
            [],
            [
              true,
              null
            ]
          ]
        }

        """)
    #expect(line(tree) == #"{"a":{"x":{},"y":"z"},"b":[1,[],[true,null]]}"#)
    #expect(text([:]) == "{}\n")
    #expect(text("x") == "\"x\"\n")
  }

  @Test("Names stand in the order of UTF-16 code units, as in the example of RFC 8785")
  func order() {
    let object: JSONObject = [
      "\u{20AC}": "Euro Sign", "\r": "Carriage Return", "\u{FB33}": "Hebrew Letter Dalet With Dagesh",
      "1": "One",
      "\u{1F600}": "Emoji: Grinning Face", "\u{80}": "Control",
      "\u{F6}": "Latin Small Letter O With Diaeresis",
    ]
    #expect(object.keys == ["\r", "1", "\u{80}", "\u{F6}", "\u{20AC}", "\u{1F600}", "\u{FB33}"])
  }

  @Test("The order is that of UTF-16 for any two names")
  func orderOfAny() {
    let scalars: [Unicode.Scalar] = [
      "\0", "a", "\u{7F}", "\u{80}", "\u{7FF}", "\u{800}", "\u{D7FF}", "\u{E000}", "\u{FFFF}", "\u{10000}",
      "\u{10FFFF}",
    ]
    var names = [""]
    for first in scalars {
      names.append(String(first))
      for second in scalars { names.append(String(String.UnicodeScalarView([first, second]))) }
    }
    for left in names {
      for right in names where !left.utf16.elementsEqual(right.utf16) {
        let object: JSONObject = [right: 1, left: 2]
        let leftFirst = left.utf16.lexicographicallyPrecedes(right.utf16)
        #expect(object.keys.first?.utf16.elementsEqual((leftFirst ? left : right).utf16) == true)
      }
    }
  }

  @Test("Only what must be escaped is, in the shortest way")
  func escapes() {
    let controls = String(String.UnicodeScalarView((0..<0x20).compactMap { Unicode.Scalar($0) }))
    #expect(
      line(.string(controls))
        == #""\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f""#
    )
    #expect(line("\"\\/<é\u{7F}\u{2028}😀") == "\"\\\"\\\\/<é\u{7F}\u{2028}😀\"")
  }

  @Test("Integers are written in full")
  func integers() {
    #expect(
      line([0, -7, .integer(.max), .integer(.min)]) == "[0,-7,9223372036854775807,-9223372036854775808]")
  }

  @Test("SHA-256 gives the digests of FIPS 180-4")
  func digests() {
    #expect(SHA256.hexDigest([]) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(
      SHA256.hexDigest(Array("abc".utf8))
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      SHA256.hexDigest([UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000))
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }
}
