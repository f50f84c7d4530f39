import CanonicalJSON
import Testing

@Suite("Values from trees and back")
struct TreeCodingTests {
  private func decode<Value: Decodable>(_ type: Value.Type, _ tree: JSON) throws(JSONShapeError) -> Value {
    try JSONTreeDecoder().decode(type, from: tree)
  }

  private func encode(_ value: some Encodable) throws(JSONShapeError) -> JSON {
    try JSONTreeEncoder().encode(value)
  }

  @Test("A record with every kind of member comes back as it was")
  func roundTrip() throws {
    let record = Sample.full
    let tree = try encode(record)
    #expect(try decode(Sample.self, tree) == record)
    #expect(try encode(decode(Sample.self, tree)) == tree)
  }

  @Test("What is nil or empty is not written, and absent counts as nil or empty")
  func empties() throws {
    let tree = try encode(Sample.bare)
    #expect(tree == ["id": "x", "state": "open", "count": 0])
    #expect(try decode(Sample.self, tree) == Sample.bare)
  }

  @Test("Null counts as absent where a member is optional, and only there")
  func nulls() throws {
    let tree: JSON = ["id": "x", "state": "open", "count": 0, "note": nil]
    #expect(try decode(Sample.self, tree).note == nil)
    #expect(throws: JSONShapeError(path: path("/tags"), reason: .expected(kind: .array, found: .null))) {
      try decode(Sample.self, ["id": "x", "state": "open", "count": 0, "tags": nil])
    }
  }

  @Test("A raw subtree is kept to the last null and empty array, in and out")
  func rawSubtree() throws {
    struct Holder: Codable, Equatable {
      var raw: JSON
      var list: [JSON]
      var object: JSONObject
    }
    let tree: JSON = [
      "raw": ["a": nil, "b": [], "c": [1, [nil]]], "list": [nil, [], "x"], "object": ["k": [:]],
    ]
    let holder = try decode(Holder.self, tree)
    #expect(holder.raw == tree["raw"])
    #expect(try encode(holder) == tree)
    #expect(try encode(tree) == tree)
    #expect(try decode(JSON.self, tree) == tree)
    #expect(try decode([String: JSON].self, ["n": nil]) == ["n": .null])
  }

  @Test(
    "Each fault names its place and its reason",
    arguments: [
      (["state": "open", "count": 0], "", .missing("id")),
      (["id": 1, "state": "open", "count": 0], "/id", .expected(kind: .string, found: .integer)),
      (["id": "x", "state": "lost", "count": 0], "/state", .unknownValue("lost")),
      (["id": "x", "state": "open", "count": 0, "level": 9], "/level", .unknownValue("9")),
      (["id": "x", "state": "open", "count": "0"], "/count", .expected(kind: .integer, found: .string)),
      (["id": "x", "state": "open", "count": 0, "small": 300], "/small", .integerOutOfRange("300")),
      (["id": "x", "state": "open", "count": 0, "small": -1], "/small", .integerOutOfRange("-1")),
      (
        ["id": "x", "state": "open", "count": 0, "tags": ["a", 2]], "/tags/1",
        .expected(kind: .string, found: .integer)
      ),
      (["id": "x", "state": "open", "count": 0, "parts": [["id": "p1"]]], "/parts/#p1", .missing("weight")),
      (["id": "x", "state": "open", "count": 0, "parts": [["weight": 1]]], "/parts/0", .missing("id")),
      (
        [
          "id": "x", "state": "open", "count": 0,
          "parts": [["id": "p1", "weight": 1, "children": [["id": "q", "weight": true]]]],
        ],
        "/parts/#p1/children/#q/weight", .expected(kind: .integer, found: .bool)
      ),
      (
        ["id": "x", "state": "open", "count": 0, "texts": ["fr": false]], "/texts/fr",
        .expected(kind: .string, found: .bool)
      ),
      (["id": "x", "state": "open", "count": 0, "day": "2013-02-30"], "/day", .invalid("no such day")),
      (
        ["id": "x", "state": "open", "count": 0, "outcome": ["kind": "vote", "for": 1]], "/outcome",
        .missing("against")
      ),
      (
        ["id": "x", "state": "open", "count": 0, "outcome": ["kind": "guess"]], "/outcome/kind",
        .invalid("guess")
      ),
      ([1], "", .expected(kind: .object, found: .array)),
    ] as [(JSON, String, JSONShapeReason)])
  func faults(tree: JSON, place: String, reason: JSONShapeReason) {
    #expect(throws: JSONShapeError(path: path(place), reason: reason)) { try decode(Sample.self, tree) }
  }

  @Test("Floating-point numbers and integers beyond 64 bits are refused with their place")
  func refusedNumbers() {
    struct Numbers: Encodable {
      var parts: [[String: Double]] = []
      var large: UInt64?
      var float: Float?
    }
    #expect(throws: JSONShapeError(path: path("/parts/1/x"), reason: .floatingPoint)) {
      try encode(Numbers(parts: [[:], ["x": 0.5]]))
    }
    #expect(throws: JSONShapeError(path: path("/float"), reason: .floatingPoint)) {
      try encode(Numbers(float: 1))
    }
    #expect(throws: JSONShapeError(path: path("/large"), reason: .integerOutOfRange("18446744073709551615")))
    {
      try encode(Numbers(large: .max))
    }
    #expect(throws: JSONShapeError(path: .root, reason: .floatingPoint)) { try decode(Double.self, 1) }
  }

  @Test("All integer types hold their extremes")
  func integers() throws {
    func check<Integer: FixedWidthInteger & Codable>(_ type: Integer.Type) throws {
      let values = [Integer.min, 0, Integer.max].filter { Int(exactly: $0) != nil }
      #expect(try decode([Integer].self, encode(values)) == values)
    }
    try check(Int8.self)
    try check(Int16.self)
    try check(Int32.self)
    try check(Int64.self)
    try check(UInt.self)
    try check(UInt8.self)
    try check(UInt16.self)
    try check(UInt32.self)
    try check(UInt64.self)
    try check(Int128.self)
    try check(UInt128.self)
  }

  @Test("An Int is held to what sums cannot overflow; a type that names its width is not")
  func wideIntegers() throws {
    let largest = 1 << 53
    #expect(try decode([Int].self, [.integer(largest), .integer(-largest)]) == [largest, -largest])
    for number in [largest + 1, -largest - 1, .max, .min] {
      #expect(throws: JSONShapeError(path: path("/1"), reason: .integerOutOfRange(String(number)))) {
        try decode([Int].self, [0, .integer(number)])
      }
    }
  }

  @Test("Containers by hand: nested, unkeyed, of a superclass")
  func handWritten() throws {
    let tree: JSON = [
      "nested": ["deep": [1, ["two": 2], [3, nil], "four"]], "super": ["base": "b"], "own": ["base": "c"],
    ]
    let value = try decode(HandWritten.self, tree)
    #expect(value == HandWritten())
    #expect(try encode(value) == tree)
  }

  @Test("Sets, and dictionaries whose keys are no names, are written in one order")
  func unordered() throws {
    let numbers = Set((0..<100).map { "n\($0)" })
    let tree = try encode(numbers)
    #expect(tree == .array(numbers.sorted().map { .string($0) }))
    #expect(try decode(Set<String>.self, tree) == numbers)
    struct Key: Codable, Hashable { var k: Int }
    let dictionary = [Key(k: 2): "b", Key(k: 1): "a", Key(k: 3): "c"]
    #expect(try encode(dictionary) == [["k": 1], "a", ["k": 2], "b", ["k": 3], "c"])
    #expect(try decode([Key: String].self, encode(dictionary)) == dictionary)
    #expect(try encode([1: "a"]) == ["1": "a"])
    #expect(try decode([Int: String].self, ["1": "a"]) == [1: "a"])
  }

  @Test("An empty object stays where it is no dictionary: it is a record of which all is absent")
  func emptyRecord() throws {
    struct Inner: Codable, Equatable { var a: [Int] = [] }
    struct Outer: Codable, Equatable { var inner = Inner() }
    #expect(try encode(Outer()) == ["inner": [:]])
    #expect(try decode(Outer.self, ["inner": [:]]) == Outer())
  }

  @Test("Optional elements of arrays keep their place")
  func optionalElements() throws {
    let values: [Int?] = [1, nil, 3]
    #expect(try encode(values) == [1, nil, 3])
    #expect(try decode([Int?].self, [1, nil, 3]) == values)
    #expect(try decode(Int?.self, nil) == nil)
  }

  @Test("An error of a type's own becomes a shape error at its place")
  func foreignErrors() {
    struct Picky: Decodable {
      struct Refusal: Error {}
      init(from decoder: any Decoder) throws { throw Refusal() }
    }
    #expect(throws: JSONShapeError(path: path("/a/0"), reason: .invalid("Refusal()"))) {
      try decode([String: [Picky]].self, ["a": [1]])
    }
  }

  @Test("Paths are coded as their text")
  func paths() throws {
    #expect(try encode(path("/a/#b/*")) == "/a/#b/*")
    #expect(try decode(JSONPath.self, "/a/#b/*") == path("/a/#b/*"))
    #expect(throws: JSONShapeError(path: .root, reason: .invalid("not a path: x"))) {
      try decode(JSONPath.self, "x")
    }
  }
}
