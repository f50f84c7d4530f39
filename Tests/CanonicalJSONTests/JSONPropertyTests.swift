import CanonicalJSON
import Testing

@Suite("What holds for every tree")
struct JSONPropertyTests {
  @Test("What is written is read as the same tree and written as the same bytes", arguments: 0..<400)
  func writeRead(seed: UInt64) throws {
    var trees = RandomTrees(seed: seed)
    let tree = trees.tree()
    for bytes in [tree.canonicalBytes(), tree.lineBytes()] {
      let read = try JSONReader.read(bytes)
      #expect(read == tree)
      #expect(read.canonicalBytes() == tree.canonicalBytes())
      #expect(read.hashValue == tree.hashValue)
    }
  }

  @Test("The difference of two trees makes the one of the other", arguments: 0..<1500)
  func difference(seed: UInt64) throws {
    var trees = RandomTrees(seed: seed)
    let old = trees.tree().withoutEmptyArrays
    let new = trees.variant(of: old).withoutEmptyArrays
    let changes = JSONDifference.changes(from: old, to: new)
    #expect(changes.isEmpty == (old == new))
    var tree = old
    for change in changes { try tree.apply(change) }
    #expect(tree.withoutEmptyArrays == new)
    #expect(JSONDifference.changes(from: tree, to: new).isEmpty)
    for change in changes { #expect(JSONPath(change.path.description) == change.path) }
  }

  @Test("Changes merge into the tree they were made for, and once more without effect", arguments: 0..<600)
  func merge(seed: UInt64) {
    var trees = RandomTrees(seed: seed)
    let old = trees.tree().withoutEmptyArrays
    let new = trees.variant(of: old).withoutEmptyArrays
    let changes = JSONDifference.changes(from: old, to: new)
    let once = JSONMerge.merge(changes, into: old)
    #expect(once.conflicts.isEmpty)
    #expect(once.tree.withoutEmptyArrays == new)
    let twice = JSONMerge.merge(once.applied, into: once.tree)
    #expect(twice.tree == once.tree)
    #expect(twice.applied.isEmpty && twice.conflicts.isEmpty)
  }

  @Test(
    "In a merge of two people's changes each change is applied, already there or in conflict",
    arguments: 0..<600)
  func threeWay(seed: UInt64) {
    var trees = RandomTrees(seed: seed)
    let old = trees.tree().withoutEmptyArrays
    let theirs = trees.variant(of: old)
    let changes = JSONDifference.changes(from: old, to: trees.variant(of: old))
    let result = JSONMerge.merge(changes, into: theirs)
    #expect(result.applied.count + result.conflicts.count <= changes.count)
    if result.applied.isEmpty { #expect(result.tree == theirs) }
    // Whatever was not in conflict would be found done by a second merge.
    let again = JSONMerge.merge(result.conflicts.map(\.change), into: theirs)
    #expect(again.conflicts.count <= result.conflicts.count)
  }

  @Test("A failed change leaves the tree as it was", arguments: 0..<400)
  func failedChange(seed: UInt64) {
    var trees = RandomTrees(seed: seed)
    let tree = trees.tree()
    for change in JSONDifference.changes(from: trees.tree(), to: trees.tree()) {
      var changed = tree
      do throws(JSONPathError) {
        try changed.apply(change)
      } catch {
        #expect(changed == tree)
      }
    }
  }

  @Test("Every path of a tree leads to its value, as text too, and its line is found", arguments: 0..<200)
  func paths(seed: UInt64) {
    var trees = RandomTrees(seed: seed)
    let tree = trees.tree()
    let bytes = tree.canonicalBytes()
    for change in JSONDifference.changes(from: .object([:]), to: .object(["r": tree])) {
      let text = change.path.description
      #expect(JSONPath(text) == change.path)
    }
    visit(tree, at: .root) { path, value in
      #expect(tree.value(at: path) == value)
      #expect(JSONPath(path.description) == path)
      #expect(JSONLocator.line(of: path, in: bytes) != nil)
    }
  }

  private func visit(_ tree: JSON, at path: JSONPath, _ body: (JSONPath, JSON) -> Void) {
    body(path, tree)
    if case .object(let object) = tree {
      for (key, value) in object { visit(value, at: path.appending(key: key), body) }
    }
    if case .array(let elements) = tree, tree.isElementArray {
      for element in elements {
        visit(element, at: path.appending(element: element["id"]?.stringValue ?? ""), body)
      }
    }
  }
}

extension JSON {
  fileprivate var isElementArray: Bool {
    guard let elements = arrayValue else { return false }
    let ids = elements.compactMap { $0["id"].map { $0.canonicalBytes() } }
    return elements.allSatisfy { $0["id"]?.stringValue != nil } && Set(ids).count == elements.count
  }
}
