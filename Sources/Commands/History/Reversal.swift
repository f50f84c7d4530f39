import CanonicalJSON
import Domain

/// A change set turned round, as far as nothing stands in its way: nobody changed the same places since, nothing there is final,
/// nothing else refers to what would go (design §2).
struct Reversal {
  let original: ChangeSet
  let context: Context
  let register: any Register

  init(of changeSet: ChangeSet, in context: Context, _ register: any Register) {
    original = changeSet
    self.context = context
    self.register = register
  }

  /// - Throws: `undoBlocked`, `undoErased`, or the refusal of what is final or still referred to.
  func changeSet(_ action: String) throws(RegisterError) -> ChangeSet {
    var revisions: [RecordRevision] = []
    let changesOf = Dictionary(grouping: original.changes, by: \.record)
    for key in original.records {
      var revision = RecordRevision(key, tree: try register.tree(key))
      let changes = changesOf[key] ?? []
      for (place, change) in changes.enumerated() {
        // Of several orders of one list the last one stands.
        let isPassing = changes[(place + 1)...].contains { $0.change.path == change.change.path }
        if !isPassing { try requireUnchanged(change, in: revision.before) }
      }
      try revision.apply(reversed(changes.map(\.change), in: revision.before), blockedBy: context.person)
      if key == .office && revision.after == nil { throw .refused(.isFinal(.office)) }
      try revision.requireAllowed(in: register, today: context.today)
      revisions.append(revision)
    }
    try ReferenceGuard(revisions, since: original, register).requireSound()
    return ChangeSet(
      id: context.newIdentifier("c"), at: context.now, person: context.person, action: action,
      subject: original.subject, detail: original.detail,
      changes: revisions.flatMap { revision in
        revision.changes.map { RecordChange(record: revision.key, change: $0) }
      }, reverts: original.id)
  }

  /// Last first, but orders at the very end, when every element they name is back; what goes leaves word of its place.
  private func reversed(_ changes: [JSONChange], in tree: JSON?) -> [JSONChange] {
    let turned = changes.reversed().map { JSONChange(path: $0.path, before: $0.after, after: $0.before) }
    let values = turned.filter { $0.path.steps.last != .order }
    let orders = turned.filter { $0.path.steps.last == .order }
    return ChangeDraft.reversible(values, from: tree ?? .null) + orders
  }

  private func requireUnchanged(_ change: RecordChange, in tree: JSON?) throws(RegisterError) {
    let path = change.change.path
    let standing = JSONChange(path: path, before: nil, after: tree?.value(at: path))
    if Withheld.isConcealed(change) {
      if Withheld.isConcealed(
        RecordChange(
          record: change.record, change: .init(path: path, before: change.change.before, after: nil)))
      {
        throw .undoErased(change.record)
      }
      // What was written cannot be compared, since it is not journalled: any later change of it counts.
      if let other = try laterChange(of: path, in: change.record) { throw blocked(change, by: other) }
      return
    }
    if !Self.isSame(change.change.after, standing.after, at: path) {
      throw blocked(change, by: try laterChange(of: path, in: change.record))
    }
  }

  private func blocked(_ change: RecordChange, by later: ChangeSet?) -> RegisterError {
    .undoBlocked(change.record, change.change.path, by: later?.person ?? "?")
  }

  /// Of the order of elements only those count that are named on both sides; absent, `null` and an empty list are one.
  private static func isSame(_ expected: JSON?, _ found: JSON?, at path: JSONPath) -> Bool {
    func isNothing(_ value: JSON?) -> Bool { value == nil || value == .null || value == .array([]) }
    guard path.steps.last == .order else {
      return expected == found || (isNothing(expected) && isNothing(found))
    }
    let expected = expected?.arrayValue ?? []
    let found = found?.arrayValue ?? []
    return expected.filter(Set(found).contains) == found.filter(Set(expected).contains)
  }

  /// The newest change set that touched a place after the one to be reverted.
  private func laterChange(of path: JSONPath, in record: RecordKey) throws(RegisterError) -> ChangeSet? {
    var found: ChangeSet?
    try register.eachChangeSet(HistoryQuery(record: record), until: original.id) { changeSet in
      let touches = changeSet.changes.contains {
        $0.record == record && ($0.change.path.hasPrefix(path) || path.hasPrefix($0.change.path))
      }
      if touches { found = changeSet }
      return !touches
    }
    return found
  }
}
