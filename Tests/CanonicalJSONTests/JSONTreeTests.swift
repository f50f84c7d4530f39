import CanonicalJSON
import Testing

@Suite("Trees and paths")
struct JSONTreeTests {
  @Test("Members are set, changed and removed by name and stay in order")
  func members() {
    var object: JSONObject = ["b": 2, "d": 4, "a": 1, "b": 3]
    #expect(object.keys == ["a", "b", "d"])
    #expect(object.values == [1, 3, 4])
    object["c"] = nil
    object["c"] = "new"
    object["d"] = nil
    object["a"] = .null
    #expect(object == ["a": nil, "b": 3, "c": "new"])
    #expect(object.count == 3 && !object.isEmpty)
    #expect(object.map(\.key) == ["a", "b", "c"])
    #expect(object["z"] == nil)
  }

  @Test("Large objects find every member")
  func largeObject() {
    let names = (0..<500).map { "name-\($0 &* 7919 % 500)" }
    var object = JSONObject()
    for (index, name) in names.enumerated() { object[name] = .integer(index) }
    #expect(object.count == 500)
    for (index, name) in names.enumerated() { #expect(object[name] == .integer(index)) }
    #expect(object["name-500"] == nil && object[""] == nil && object["z"] == nil)
  }

  @Test("A member is set through the tree; what is no object is left alone")
  func treeSubscript() {
    var tree: JSON = ["a": ["b": 1]]
    tree["a"]?["b"] = 2
    tree["c"] = [1]
    #expect(tree == ["a": ["b": 2], "c": [1]])
    var empty = JSON.null
    empty["a"] = 1
    #expect(empty == ["a": 1])
    var number: JSON = 3
    number["a"] = 1
    #expect(number == 3)
    #expect((tree["c"]?.arrayValue, tree["a"]?.objectValue?.count, number.integerValue) == ([1], 1, 3))
    #expect((number.stringValue, JSON.bool(true).boolValue, JSON("x").stringValue) == (nil, true, "x"))
  }

  @Test(
    "Each path has one text",
    arguments: [
      ("", []), ("/", [.key("")]), ("/a", [.key("a")]),
      ("/decisions/#d-1/text/fr", [.key("decisions"), .element(id: "d-1"), .key("text"), .key("fr")]),
      ("/agenda/*", [.key("agenda"), .order]), ("/#x", [.element(id: "x")]), ("/*", [.order]),
      ("/~2x/~3/a~1b~0c", [.key("#x"), .key("*"), .key("a/b~c")]),
      ("/a#/**/~0~3", [.key("a#"), .key("**"), .key("~*")]),
      ("/##/#*/#~1", [.element(id: "#"), .element(id: "*"), .element(id: "/")]), ("/#", [.element(id: "")]),
      ("/\u{301}a", [.key("\u{301}a")]),
    ] as [(String, [JSONPathStep])])
  func pathText(text: String, steps: [JSONPathStep]) throws {
    #expect(JSONPath(text)?.steps == steps)
    let canonical = JSONPath(steps).description
    #expect(JSONPath(canonical)?.steps == steps)
    if !text.contains("~3") || text.hasPrefix("/~2") { #expect(canonical == text) }
  }

  @Test(
    "What is no path is refused",
    arguments: ["a", "a/b", "/~", "/~4", "/a~", "/*/a", "/*/#a", "/a/*/*", "#a"])
  func badPaths(text: String) { #expect(JSONPath(text) == nil) }

  @Test("Prefixes and parents")
  func relations() {
    let long = path("/a/#b/c")
    #expect(long.hasPrefix(path("/a/#b")) && long.hasPrefix(.root) && long.hasPrefix(long))
    #expect(
      !long.hasPrefix(path("/a/b")) && !path("/a").hasPrefix(long) && !path("/ab").hasPrefix(path("/a")))
    #expect(long.parent == path("/a/#b") && path("/a").parent == .root && JSONPath.root.parent == nil)
    #expect(JSONPath.root.appending(key: "a").appending(element: "b").appending(.key("c")) == long)
  }

  @Test("Values are found by name and id, the order as its ids")
  func values() {
    let tree: JSON = ["a": [["id": "x", "n": [1, 2]], ["id": "y"]], "b": ["c": nil], "list": [1]]
    #expect(tree.value(at: .root) == tree)
    #expect(tree.value(at: path("/a/#x/n")) == [1, 2])
    #expect(tree.value(at: path("/a/*")) == ["x", "y"])
    #expect(tree.value(at: path("/b/c")) == .null)
    for missing in ["/z", "/a/#z", "/a/0", "/b/#x", "/b/*", "/z/*", "/list/*", "/list/#1", "/a/#x/n/1"] {
      #expect(tree.value(at: path(missing)) == nil, "\(missing)")
    }
  }

  @Test("The line of a path, or of what is nearest above it")
  func lines() {
    let text = """

      {
        "items": [
          {"id": "a", "text":
            "one"},
          {
            "text": {"fr": 2},
            "id": "b"
          },
          7
        ],
        "\\u0065nd": {}
      }
      """
    let expected = [
      "": 2, "/items": 3, "/items/#a": 4, "/items/#a/text": 5, "/items/#b": 6, "/items/#b/text/fr": 7,
      "/items/#b/id": 8, "/items/2": 10, "/items/1/text": 7, "/items/9": 3, "/items/#z/x": 3, "/items/*": 3,
      "/end": 12, "/nothing": 2, "/end/x": 12, "/items/#b/none": 6,
    ]
    for (place, line) in expected {
      #expect(JSONLocator.line(of: path(place), in: Array(text.utf8)) == line, "\(place)")
    }
    #expect(JSONLocator.line(of: path("/a"), in: Array(" \n".utf8)) == nil)
    #expect(JSONLocator.line(of: path("/b/c"), in: Array("{\"a\":1,\n\"b\":\n{x".utf8)) == 3)
    #expect(JSONLocator.line(of: path("/b"), in: Array("{\"a\":x\n".utf8)) == 1)
  }
}
