import CanonicalJSON
import Domain

/// Writes one reconciled change set, under the lock.
///
/// The order of writing: conflicts; the new files beside their records, synchronized; the journal's line, synchronized – from
/// here on it is saved –; the files take their places; their folders are synchronized. Before the line, an error leaves
/// everything as it was; behind it, what an error left undone is finished by the next opening from the line and the files that
/// wait, so that it is reported as saved.
struct Committer {
  let folder: RegisterFolder
  let lock: RegisterLock

  /// - Parameter standing: the bytes of the records touched.
  /// - Returns: what could not be merged with edits that an outside editor made in these very moments.
  func commit(
    _ work: Reconciliation, standing: [RecordKey: [UInt8]]
  ) throws(RegisterError) -> [Conflict] {
    let conflicts = ConflictFolder(root: folder.root)
    var staging = Staging(folder)
    var done: String?
    do throws(FileFault) {
      done = try lock.done()
      try lock.empty()
      try conflicts.keep(work.conflicts)
      if !work.changeSet.isIdle {
        try stage(work, standing: standing, in: &staging)
        let entry = JournalEntry(changeSet: work.changeSet.concealed, files: staging.files)
        done = try Journal(root: folder.root).append(entry)
      }
    } catch {
      staging.takeBack()
      conflicts.drop(work.conflicts.map(\.id))
      tidying { () throws(FileFault) in try lock.write(done: done) }
      throw error.whenWriting
    }
    let outcome = staging.takePlaces(of: work.changeSet, keeping: conflicts)
    guard outcome.isDone else { return outcome.conflicts }
    conflicts.drop(endedBy: work.changeSet)
    tidying { () throws(FileFault) in try lock.write(done: done) }
    return outcome.conflicts
  }

  private func stage(
    _ work: Reconciliation, standing: [RecordKey: [UInt8]], in staging: inout Staging
  ) throws(FileFault) {
    for key in work.changeSet.records {
      guard let tree = work.trees[key] else { continue }
      try staging.stage(tree, for: key, before: standing[key], of: work.changeSet)
    }
  }
}

extension ChangeSet {
  /// Whether there is nothing to commit.
  var isIdle: Bool { changes.isEmpty && settles == nil }

  /// Whether a conflict is kept no longer once this is committed: it is settled, or contact details in it are erased.
  func ends(_ conflict: Conflict) -> Bool {
    conflict.id == settles || changes.contains { Withheld.erases($0, in: conflict) }
  }

  /// As the journal keeps it.
  var concealed: ChangeSet { with(changes: changes.map(Withheld.concealing)) }
}
