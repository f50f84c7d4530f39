/// Brings changes into a tree that others may have changed meanwhile: by path, so that whoever changed different values
/// both win.
public enum JSONMerge {
  /// Applies each change whose `before` still stands at its path and skips those whose `after` stands there already;
  /// the others are conflicts.
  ///
  /// So are changes inside an element or object that is gone, and the removal of something that has been changed. For
  /// the order of elements only those count that are named on both sides. An empty array says the same as none, and where
  /// there was none `null` does, too.
  public static func merge(_ changes: [JSONChange], into tree: JSON) -> JSONMergeResult {
    var tree = tree
    var applied: [JSONChange] = []
    var conflicts: [JSONConflict] = []
    for change in changes {
      let found = tree.value(at: change.path)
      if isSame(change.after, found, at: change.path) { continue }
      if stands(change.before, as: found, at: change.path), tree.hasParent(of: change.path) {
        do throws(JSONPathError) {
          try tree.apply(change)
          applied.append(change)
          continue
        } catch {
          // The tree has another shape than the change was made for: shown as a conflict below.
        }
      }
      conflicts.append(JSONConflict(change: change, found: found))
    }
    return JSONMergeResult(tree: tree, applied: applied, conflicts: conflicts)
  }

  /// Whether what was there before still is; `null` may have come in the place of nothing.
  private static func stands(_ before: JSON?, as found: JSON?, at path: JSONPath) -> Bool {
    isSame(before, found, at: path) || (isNothing(before) && found == .null)
  }

  private static func isSame(_ expected: JSON?, _ found: JSON?, at path: JSONPath) -> Bool {
    if path.steps.last == .order { return isSameOrder(expected, found) }
    return expected == found || (isNothing(expected) && isNothing(found))
  }

  private static func isNothing(_ value: JSON?) -> Bool { value == nil || value == .array([]) }

  private static func isSameOrder(_ expected: JSON?, _ found: JSON?) -> Bool {
    guard let expected = (expected ?? .array([])).ids, let found = (found ?? .array([])).ids else {
      return false
    }
    let expectedSet = Set(expected.map { ExactString($0) })
    let foundSet = Set(found.map { ExactString($0) })
    let common = found.filter { expectedSet.contains(ExactString($0)) }
    return JSON(ids: common) == JSON(ids: expected.filter { foundSet.contains(ExactString($0)) })
  }
}

extension JSON {
  /// Whether the object or element stands in which the path's last step is taken; an element array may be absent.
  fileprivate func hasParent(of path: JSONPath) -> Bool {
    guard let last = path.steps.last, let parent = path.parent else { return true }
    if case .key = last { return parent == .root || value(at: parent) != nil }
    return hasParent(of: parent)
  }
}
