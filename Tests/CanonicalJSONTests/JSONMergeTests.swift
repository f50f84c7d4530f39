import CanonicalJSON
import Testing

@Suite("Merging by path")
struct JSONMergeTests {
  let old: JSON = ["title": "A", "items": [["id": "a", "n": 1], ["id": "b", "n": 2]]]

  @Test("Changes of different values both win")
  func differentPaths() throws {
    let mine: JSON = ["title": "A", "items": [["id": "a", "n": 1], ["id": "b", "n": 3]]]
    let theirs: JSON = ["title": "B", "items": [["id": "a", "n": 1], ["id": "b", "n": 2], ["id": "c"]]]
    let result = JSONMerge.merge(JSONDifference.changes(from: old, to: mine), into: theirs)
    #expect(result.conflicts.isEmpty)
    #expect(
      result.tree == ["title": "B", "items": [["id": "a", "n": 1], ["id": "b", "n": 3], ["id": "c"]]])
  }
}
