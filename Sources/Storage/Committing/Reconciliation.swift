import CanonicalJSON
import Domain

/// A change set planned on records as they stand now, brought together with what its officer saw: changes at different paths
/// both win; at the same path the first one stays and the other is kept as a conflict (design §2).
struct Reconciliation {
  /// The change set with the changes that are made, each with what stood there before, unknown fields and all.
  let changeSet: ChangeSet
  /// The records touched, as they are to be written; `nil` for one that is removed.
  let trees: [RecordKey: JSON?]
  let conflicts: [Conflict]

  /// - Parameters:
  ///   - seen: the records as the officer saw them; a record not among them was seen as it stands.
  ///   - standing: all records that the change set touches; `nil` where there is none.
  init(_ planned: ChangeSet, seen: [RecordKey: JSON?], standing: [RecordKey: JSON?]) throws(RegisterError) {
    var trees: [RecordKey: JSON?] = [:]
    var applied: [RecordChange] = []
    var conflicts: [Conflict] = []
    for key in planned.records {
      let now = standing[key] ?? nil
      let changes = planned.changes.filter { $0.record == key }.map(\.change)
      var merge = RecordMerge(key, seen: seen[key] ?? now, standing: now)
      try merge.make(changes)
      if !merge.applied.isEmpty { trees[key] = .some(merge.tree) }
      applied += merge.applied.map { RecordChange(record: key, change: $0) }
      for held in merge.held {
        conflicts.append(try Conflict(held, of: key, in: planned, number: conflicts.count + 1))
      }
    }
    changeSet = planned.with(changes: applied)
    self.trees = trees
    self.conflicts = conflicts
  }
}

extension Conflict {
  /// Named after the change set, so that no identifier is needed that nobody has given.
  fileprivate init(
    _ held: RecordMerge.Held, of key: RecordKey, in changeSet: ChangeSet, number: Int
  ) throws(RegisterError) {
    let text = "\(changeSet.id.text.prefix(56))-\(number)"
    guard let id = Identifier<Conflict>(text) else { throw .invalid(.identifier, .notAnIdentifier(text)) }
    self.init(
      id: id, record: key, path: held.path, base: held.base, standing: held.standing, other: held.other,
      otherPerson: changeSet.person, at: changeSet.at)
  }
}
