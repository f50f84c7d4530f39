import CanonicalJSON
import Domain

/// Keeps an undo from leaving references that lead nowhere: to what it takes away, or from what it brings back.
struct ReferenceGuard {
  private let revisions: [RecordRevision]
  private let original: ChangeSet
  private let register: any Register

  init(_ revisions: [RecordRevision], since original: ChangeSet, _ register: any Register) {
    self.revisions = revisions
    self.original = original
    self.register = register
  }

  /// - Throws: the refusal with the records that still refer to what would go, or `noSuchRecord` for what is gone already.
  func requireSound() throws(RegisterError) {
    let going = revisions.map { revision in
      References.targets(within: revision.before, revision.key)
        .subtracting(References.targets(within: revision.after, revision.key))
    }
    let referring = going.allSatisfy(\.isEmpty) ? [:] : try referringRecords()
    let remaining = Set(revisions.lazy.filter { $0.after != nil }.map(\.key))
    for (revision, gone) in zip(revisions, going) {
      let inside = References(of: revision.after, revision.key).missing.count
      if inside > References(of: revision.before, revision.key).missing.count {
        throw .refused(.stillReferredTo(revision.key, by: [revision.key]))
      }
      let left = Set(gone.flatMap { referring[$0] ?? [] })
      if !left.isEmpty { throw .refused(.stillReferredTo(revision.key, by: left.sorted())) }
      try requireTargets(of: revision, remaining)
    }
  }

  /// The records that would refer to each target. Only what was written since can refer to what the act brought into the register,
  /// or the act's own records.
  private func referringRecords() throws(RegisterError) -> [References.Target: [RecordKey]] {
    let revised = Dictionary(revisions.map { ($0.key, $0) }) { first, _ in first }
    var candidates = Set(revised.keys)
    try register.eachChangeSet(HistoryQuery(), until: original.id) { changeSet in
      candidates.formUnion(changeSet.records)
      return true
    }
    var referring: [References.Target: [RecordKey]] = [:]
    for key in candidates {
      let tree = if let revision = revised[key] { revision.after } else { try register.tree(key) }
      for target in References(of: tree, key).targets { referring[target, default: []].append(key) }
    }
    return referring
  }

  /// What is brought back may refer only to what is there.
  private func requireTargets(
    of revision: RecordRevision, _ remaining: Set<RecordKey>
  ) throws(RegisterError) {
    let known = References(of: revision.before, revision.key).targets
    for target in References(of: revision.after, revision.key).targets.subtracting(known) {
      guard case .record(let kind, let id) = target else { continue }
      let isBroughtBack = remaining.contains { $0.kind == kind && $0.id == id }
      if !isBroughtBack { try require(kind, id) }
    }
  }

  private func require(_ kind: RecordKind, _ id: String) throws(RegisterError) {
    switch kind {
    case .organization: if let id = OrganizationID(id) { _ = try register.organization(id) }
    case .person: if let id = PersonID(id) { _ = try register.person(id) }
    case .body: if let id = BodyID(id) { _ = try register.body(id) }
    case .meeting: if let id = MeetingID(id) { _ = try register.meeting(id) }
    case .framework: if let id = FrameworkID(id) { _ = try register.framework(id) }
    case .fund: if let id = FundID(id) { _ = try register.fund(id) }
    case .project: if let id = ProjectID(id) { _ = try register.project(id) }
    case .office: break
    }
  }
}
