import CanonicalJSON
import Testing

@Suite("Differences and changes")
struct JSONDifferenceTests {
  private func change(_ place: String, _ before: JSON?, _ after: JSON?) -> JSONChange {
    JSONChange(path: path(place), before: before, after: after)
  }

  private func changes(_ old: JSON, _ new: JSON) -> [JSONChange] {
    JSONDifference.changes(from: old, to: new)
  }

  private func applied(_ change: JSONChange, to tree: JSON) throws(JSONPathError) -> JSON {
    var tree = tree
    try tree.apply(change)
    return tree
  }

  @Test("Objects differ member by member")
  func objects() {
    #expect(changes(["a": 1, "b": ["c": 2]], ["a": 1, "b": ["c": 3]]) == [change("/b/c", 2, 3)])
    #expect(changes(["a": 1], ["b": 2]) == [change("/a", 1, nil), change("/b", nil, 2)])
    #expect(changes(["a": nil], [:]) == [change("/a", .null, nil)])
    #expect(changes([:], ["a": ["b": 1]]) == [change("/a", nil, ["b": 1])])
    #expect(changes(["a": ["b": 1]], ["a": [1]]) == [change("/a", ["b": 1], [1])])
    #expect(changes(["a": "\u{E9}"], ["a": "e\u{301}"]) == [change("/a", "\u{E9}", "e\u{301}")])
    #expect(changes(1, 1).isEmpty)
    #expect(changes(1, [:]) == [change("", 1, [:])])
  }

  @Test("Arrays of elements with ids differ element by element")
  func elements() {
    let old: JSON = ["x": [["id": "a", "n": 1], ["id": "b"]]]
    #expect(changes(old, ["x": [["id": "a", "n": 2], ["id": "b"]]]) == [change("/x/#a/n", 1, 2)])
    #expect(changes(old, ["x": [["id": "b"]]]) == [change("/x/#a", ["id": "a", "n": 1], nil)])
    #expect(
      changes(old, ["x": [["id": "a", "n": 1], ["id": "b"], ["id": "c"]]]) == [
        change("/x/#c", nil, ["id": "c"])
      ])
    #expect(
      changes(old, ["x": [["id": "c"], ["id": "b"]]])
        == [
          change("/x/#a", ["id": "a", "n": 1], nil), change("/x/#c", nil, ["id": "c"]),
          change("/x/*", ["a", "b"], ["c", "b"]),
        ])
  }

  @Test("Absent and empty are one where elements come or go")
  func emptyArrays() throws {
    let one: JSON = ["x": [["id": "a"]]]
    let empties: [JSON] = [[:], ["x": []]]
    for empty in empties {
      #expect(changes(empty, one) == [change("/x/#a", nil, ["id": "a"])])
      #expect(changes(one, empty) == [change("/x/#a", ["id": "a"], nil)])
      #expect(try applied(change("/x/#a", nil, ["id": "a"]), to: empty) == one)
    }
    #expect(changes([:], ["x": []]).isEmpty && changes(["x": []], [:]).isEmpty)
    #expect(try applied(change("/x/#a", ["id": "a"], nil), to: one) == [:])
    #expect(changes([["id": "a"]], []) == [change("/#a", ["id": "a"], nil)])
    #expect(try applied(change("/#a", ["id": "a"], nil), to: [["id": "a"]]) == [])
  }

  @Test(
    "Other arrays are replaced as a whole",
    arguments: [
      ([1, 2], [1, 3]), ([["id": "a"], 1], [["id": "a"], 2]),
      ([["id": "a"], ["id": "a", "n": 1]], [["id": "a"]]),
      ([["id": 1]], [["id": 2]]), ([[["id": "a"]]], [[["id": "b"]]]), ([["id": "a"]], [1]), ([1], []),
    ] as [(JSON, JSON)])
  func atomicArrays(old: JSON, new: JSON) {
    #expect(changes(["x": old], ["x": new]) == [change("/x", old, new)])
  }

  @Test("A change makes the objects and arrays that its path needs")
  func parents() throws {
    #expect(try applied(change("/a/b/c", nil, 1), to: [:]) == ["a": ["b": ["c": 1]]])
    #expect(try applied(change("/a/#x", nil, ["id": "x"]), to: nil) == ["a": [["id": "x"]]])
    #expect(try applied(change("/a/b", nil, 1), to: ["a": nil]) == ["a": ["b": 1]])
    #expect(try applied(change("/a/b/c", 1, nil), to: [:]) == [:])
    #expect(try applied(change("", nil, 5), to: ["a": 1]) == 5)
    #expect(try applied(change("", 5, nil), to: ["a": 1]) == .null)
  }

  @Test("An order puts those named first and keeps the others as they stood")
  func order() throws {
    let tree: JSON = ["x": [["id": "a"], ["id": "b"], ["id": "c"], ["id": "d"]]]
    let sorted = try applied(change("/x/*", nil, ["d", "gone", "b"]), to: tree)
    #expect(sorted.value(at: path("/x/*")) == ["d", "b", "a", "c"])
    #expect(try applied(change("/x/*", ["a"], nil), to: tree) == tree)
    #expect(try applied(change("/y/*", nil, ["a"]), to: tree) == tree)
  }

  @Test(
    "A change that does not fit the tree is refused and leaves it as it was",
    arguments: [
      ("/n/a", 1, .notAnObject(path("/n"))), ("/x/a", 1, .notAnObject(path("/x"))),
      ("/x/#z/n", 1, .noSuchElement(path("/x/#z"))), ("/x/#z", ["id": "y"], .wrongElement(path("/x/#z"))),
      ("/x/#a", 1, .wrongElement(path("/x/#a"))),
      ("/list/#a", ["id": "a"], .notAnElementArray(path("/list"))),
      ("/n/#a", ["id": "a"], .notAnElementArray(path("/n"))), ("/n/*", ["a"], .notAnElementArray(path("/n"))),
      ("/list/*", ["a"], .notAnElementArray(path("/list"))), ("/x/*", [1], .notAnOrder(path("/x/*"))),
      ("/x/*", 1, .notAnOrder(path("/x/*"))),
      ("/twice/#a", ["id": "a"], .ambiguousElement(path("/twice/#a"))),
      ("/x/#a/n/deep/er", 1, .notAnObject(path("/x/#a/n"))),
    ] as [(String, JSON, JSONPathError)])
  func misfits(place: String, after: JSON, expected: JSONPathError) {
    let original: JSON = [
      "n": 1, "x": [["id": "a", "n": [1]]], "list": [1, 2], "twice": [["id": "a"], ["id": "a"]],
    ]
    var tree = original
    #expect(throws: expected) { try tree.apply(change(place, nil, after)) }
    #expect(tree == original)
  }
}
