import CanonicalJSON
import Domain

typealias Plan = (any Register) throws(RegisterError) -> ChangeSet

/// A plan made without the lock, with the records as it found them: what the officer counts as having seen.
struct Planning {
  let changeSet: ChangeSet
  private let view: MemoizedBackend

  init(_ plan: Plan, on backend: any RegisterBackend) throws(RegisterError) {
    view = MemoizedBackend(backend)
    changeSet = try plan(RegisterView(backend: view))
  }

  /// The contents of these records as the plan found them.
  func contents(of keys: [RecordKey]) throws(RegisterError) -> [RecordKey: RecordContent?] {
    var contents: [RecordKey: RecordContent?] = [:]
    for key in keys { contents[key] = .some(try view.content(key)) }
    return contents
  }

  /// What this plan, made again under the lock, comes to after what was seen before it.
  /// - Parameters:
  ///   - early: the same plan without the lock.
  ///   - seen: what the officer was looking at even before that.
  func reconciled(with early: Planning, seen: [RecordKey: JSON]) throws(RegisterError) -> Reconciliation {
    let touched = changeSet.records
    let earlyContents = try early.contents(of: touched.filter { early.changeSet.records.contains($0) })
    var base = earlyContents.mapValues { $0?.tree }
    for (key, tree) in seen { base[key] = .some(tree) }
    return try Reconciliation(
      changeSet, seen: base, standing: try contents(of: touched).mapValues { $0?.tree })
  }
}
