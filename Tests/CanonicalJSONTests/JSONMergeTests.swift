import CanonicalJSON
import Testing

@Suite("Merging by path")
struct JSONMergeTests {
  let old: JSON = ["title": "A", "text": ["fr": "x"], "items": [["id": "a", "n": 1], ["id": "b", "n": 2]]]

  private func merge(_ edit: (inout JSON) -> Void, with theirEdit: (inout JSON) -> Void) -> JSONMergeResult {
    var mine = old
    var theirs = old
    edit(&mine)
    theirEdit(&theirs)
    return JSONMerge.merge(JSONDifference.changes(from: old, to: mine), into: theirs)
  }

  private func conflictPaths(_ result: JSONMergeResult) -> [String] {
    result.conflicts.map(\.change.path.description)
  }

  @Test("Changes of different values both win")
  func differentPaths() {
    let result = merge {
      $0["title"] = "B"
      $0["items"] = [["id": "a", "n": 1], ["id": "b", "n": 3]]
    } with: {
      $0["text"]?["en"] = "y"
      $0["items"] = [["id": "a", "n": 9], ["id": "b", "n": 2], ["id": "c"]]
    }
    #expect(result.conflicts.isEmpty)
    #expect(
      result.tree == [
        "title": "B", "text": ["fr": "x", "en": "y"],
        "items": [["id": "a", "n": 9], ["id": "b", "n": 3], ["id": "c"]],
      ])
  }

  @Test("Different changes of the same value are a conflict, and what stands stays")
  func samePath() {
    let result = merge {
      $0["title"] = "B"
      $0["text"]?["fr"] = "z"
    } with: {
      $0["title"] = "C"
    }
    let change = JSONChange(path: path("/title"), before: "A", after: "B")
    #expect(result.conflicts == [JSONConflict(change: change, found: "C")])
    #expect(result.applied == [JSONChange(path: path("/text/fr"), before: "x", after: "z")])
    #expect(result.tree["title"] == "C" && result.tree["text"] == ["fr": "z"])
  }

  @Test("The same change made by both is neither a conflict nor applied again")
  func sameChange() {
    let edit: (inout JSON) -> Void = {
      $0["title"] = "B"
      $0["items"] = [["id": "b", "n": 2], ["id": "new"]]
    }
    let result = merge(edit, with: edit)
    #expect(result.applied.isEmpty && result.conflicts.isEmpty)
  }

  @Test("What was changed inside something that is gone is a conflict")
  func insideRemoved() {
    let result = merge {
      $0["items"] = [["id": "a", "n": 5, "new": 1], ["id": "b", "n": 2]]
      $0["text"] = ["fr": "x", "en": "y"]
    } with: {
      $0["items"] = [["id": "b", "n": 2]]
      $0["text"] = nil
    }
    #expect(conflictPaths(result) == ["/items/#a/n", "/items/#a/new", "/text/en"])
    #expect(result.tree == ["title": "A", "items": [["id": "b", "n": 2]]])
  }

  @Test("The removal of something that was changed is a conflict")
  func removedChanged() {
    let result = merge {
      $0["items"] = [["id": "b", "n": 2]]
      $0["text"] = nil
    } with: {
      $0["items"] = [["id": "a", "n": 7], ["id": "b", "n": 2]]
      $0["text"]?["en"] = "y"
    }
    #expect(conflictPaths(result) == ["/items/#a", "/text"])
    #expect(result.conflicts.first?.found == ["id": "a", "n": 7])
  }

  @Test("Elements added by both are both kept, unless they have one id")
  func bothAdd() {
    let result = merge {
      $0["items"]?.append(["id": "c", "by": "me"])
      $0["items"]?.append(["id": "d"])
    } with: {
      $0["items"]?.append(["id": "c", "by": "them"])
      $0["items"]?.append(["id": "e"])
    }
    #expect(conflictPaths(result) == ["/items/#c"])
    #expect(result.tree.value(at: path("/items/*")) == ["a", "b", "c", "e", "d"])
    #expect(result.tree.value(at: path("/items/#c/by")) == "them")
  }

  @Test("An order is merged with what others added and removed, but not with another order")
  func orders() {
    let reversed: (inout JSON) -> Void = { $0["items"] = [["id": "b", "n": 2], ["id": "a", "n": 1]] }
    let added = merge(reversed) { $0["items"]?.append(["id": "c"]) }
    #expect(added.conflicts.isEmpty)
    #expect(added.tree.value(at: path("/items/*")) == ["b", "a", "c"])
    let removed = merge(reversed) { $0["items"] = [["id": "b", "n": 2]] }
    #expect(removed.conflicts.isEmpty)
    #expect(removed.tree.value(at: path("/items/*")) == ["b"])

    let three: JSON = [["id": "a"], ["id": "b"], ["id": "c"]]
    let mine = JSONDifference.changes(from: three, to: [["id": "c"], ["id": "a"], ["id": "b"]])
    let conflict = JSONMerge.merge(mine, into: [["id": "b"], ["id": "a"], ["id": "c"]])
    #expect(conflictPaths(conflict) == ["/*"])
    #expect(conflict.conflicts.first?.found == ["b", "a", "c"])
  }

  @Test("Absent, null and empty are one when a first element comes")
  func firstElement() {
    let change = JSONChange(path: path("/x/#a"), before: nil, after: ["id": "a"])
    for tree in [[:], ["x": nil], ["x": []]] as [JSON] {
      let result = JSONMerge.merge([change], into: tree)
      #expect(result.conflicts.isEmpty)
      #expect(result.tree == ["x": [["id": "a"]]])
    }
    let list = JSONMerge.merge([change], into: ["x": [1]])
    #expect(list.conflicts == [JSONConflict(change: change, found: nil)])
    #expect(list.tree == ["x": [1]])
  }

  @Test("A null that is to come or go is a change like any other")
  func nulls() {
    let come = JSONChange(path: path("/a"), before: nil, after: .null)
    #expect(JSONMerge.merge([come], into: [:]).tree == ["a": nil])
    let go = JSONChange(path: path("/a"), before: .null, after: nil)
    #expect(JSONMerge.merge([go], into: ["a": nil]).tree == [:])
  }

  @Test("A new record is a change of the root, before which nothing stands")
  func newRecord() {
    let change = JSONChange(path: .root, before: nil, after: ["id": "x"])
    #expect(JSONMerge.merge([change], into: .null).tree == ["id": "x"])
    #expect(JSONMerge.merge([change], into: ["id": "y"]).conflicts.first?.found == ["id": "y"])
  }

  @Test("Reverted one by one from the last, changes give the old tree back")
  func revert() throws {
    var new = old
    new["title"] = nil
    new["items"] = [["id": "c"], ["id": "b", "n": 5], ["id": "a", "n": 1]]
    let changes = JSONDifference.changes(from: old, to: new)
    let back = changes.reversed().map { JSONChange(path: $0.path, before: $0.after, after: $0.before) }
    let result = JSONMerge.merge(back, into: new)
    #expect(result.conflicts.isEmpty)
    #expect(result.tree == old)
  }
}

extension JSON {
  fileprivate mutating func append(_ element: JSON) {
    self = .array((arrayValue ?? []) + [element])
  }
}
