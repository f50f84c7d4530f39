import CanonicalJSON
import Domain

/// The changes of one record, sorted into those that are made and those that are held back.
struct RecordMerge {
  /// What is held back: both versions and what both began from.
  struct Held: Equatable {
    let path: JSONPath
    let base: JSON?
    let standing: JSON?
    let other: JSON?
  }

  let key: RecordKey
  private let seen: JSON?
  private let standing: JSON?
  private(set) var tree: JSON?
  private(set) var applied: [JSONChange] = []
  private(set) var held: [Held] = []

  init(_ key: RecordKey, seen: JSON?, standing: JSON?) {
    self.key = key
    self.seen = seen
    self.standing = standing
    tree = standing
  }

  mutating func make(_ changes: [JSONChange]) throws(RegisterError) {
    guard seen != standing else { return try apply(changes) }
    let wanted = changes.filter { verdict($0) != .idle }
    var units: [JSONPath] = []
    var groups: [JSONPath: [JSONChange]] = [:]
    for change in wanted {
      let unit = MergeUnit.path(of: change.path)
      if groups[unit] == nil { units.append(unit) }
      groups[unit, default: []].append(change)
    }
    for unit in units {
      let group = groups[unit] ?? []
      if group.contains(where: { verdict($0) == .conflict }) {
        try hold(group, unit: unit)
      } else {
        try apply(group)
      }
    }
    try checkShape(wanted)
  }

  private enum Verdict { case made, conflict, idle }

  /// Idle is what stands there already, and what the officer left as it was while somebody else changed it.
  private func verdict(_ change: JSONChange) -> Verdict {
    let before = seen?.value(at: change.path)
    let attempt = JSONChange(path: change.path, before: before, after: change.after)
    let result = JSONMerge.merge([attempt], into: standing ?? .null)
    if !result.conflicts.isEmpty {
      let unchanged = JSONMerge.merge([attempt], into: seen ?? .null)
      return unchanged.applied.isEmpty && unchanged.conflicts.isEmpty ? .idle : .conflict
    }
    return result.applied.isEmpty ? .idle : .made
  }

  private mutating func hold(_ group: [JSONChange], unit: JSONPath) throws(RegisterError) {
    let path = group.count == 1 ? group[0].path : unit
    var other = standing ?? .null
    for change in group { try apply(change, to: &other) }
    held.append(
      Held(
        path: path, base: seen?.value(at: path), standing: standing?.value(at: path),
        other: other.value(at: path)))
  }

  private mutating func apply(_ changes: [JSONChange]) throws(RegisterError) {
    for change in changes {
      if change.path == .root {
        applied.append(JSONChange(path: .root, before: tree, after: change.after))
        tree = change.after
      } else {
        var next = tree ?? .null
        let before = next.value(at: change.path)
        let after = change.after.map { NamelessElements.keeping(before, in: $0) }
        let made = JSONChange(path: change.path, before: before, after: after)
        try apply(made, to: &next)
        applied.append(made)
        tree = next
      }
    }
  }

  private func apply(_ change: JSONChange, to tree: inout JSON) throws(RegisterError) {
    do {
      try tree.apply(change)
    } catch {
      throw .shape(key, JSONShapeError(path: change.path, reason: .invalid("\(error)")))
    }
  }

  /// Two halves that fit by path may still not fit together; then all of this record is held back.
  private mutating func checkShape(_ wanted: [JSONChange]) throws(RegisterError) {
    guard let tree, let standing, !applied.isEmpty, !RecordShape.fits(tree, key),
      RecordShape.fits(standing, key)
    else { return }
    applied = []
    held = []
    self.tree = standing
    for change in wanted { try hold([change], unit: change.path) }
  }
}
