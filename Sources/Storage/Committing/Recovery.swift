import CanonicalJSON
import Domain

/// Finishes what a writer left that died: cuts a torn line off the journal, lets the files of a committed change set take
/// their places, and removes files that no committed change set waits for.
struct Recovery {
  let folder: RegisterFolder
  private var journal: Journal { Journal(root: folder.root) }

  init(_ folder: RegisterFolder) { self.folder = folder }

  /// Whether there may be something to do; as a rule a look at the lock and at the journal's last bytes tells.
  func isNeeded() throws(FileFault) -> Bool {
    if let checksum = try RegisterLock.done(in: folder.root) { return try !journal.ends(with: checksum) }
    if try RegisterLock.exists(in: folder.root) { return true }
    return try !journal.months().isEmpty
  }

  /// - Throws: when something could not be finished; asking again later is safe at any time.
  func run(under lock: RegisterLock) throws(FileFault) {
    let isMarked = try lock.done() == nil
    var tail = try JournalTail(journal)
    var leftovers: [Leftovers.File] = []
    if isMarked || tail.cut != nil || tail.endsInRubble { leftovers = try Leftovers(folder).all() }
    if tail.endsInRubble && (isMarked || !leftovers.isEmpty) {
      tail = try JournalTail(journal, rubbleIsTorn: true)
    }
    if let entry = tail.unended, try waiting(entry).isEmpty {
      // Its files are in their places, so that it was committed and only its newline went later.
      try tail.end(journal)
      tail = try JournalTail(journal)
    } else {
      try tail.mend(journal)
    }
    if let entry = tail.entry { try finish(entry) }
    for file in leftovers { try file.folder.remove(file.name) }
    try lock.write(done: tail.entry?.line().checksum)
  }

  /// Files of the last committed change set that have not taken their places.
  private func waiting(_ entry: JournalEntry?) throws(FileFault) -> [StagedFile] {
    var waiting: [StagedFile] = []
    for file in entry?.files ?? [] {
      if try folder.folder(of: file.record)?.status(file.name) != nil { waiting.append(file) }
    }
    return waiting
  }

  private func finish(_ entry: JournalEntry) throws(FileFault) {
    let waiting = try waiting(entry)
    var conflicts: [Conflict] = []
    for file in waiting {
      guard let folder = try folder.folder(of: file.record) else { continue }
      var completion = Completion(file, of: entry.changeSet, in: folder)
      try completion.run()
      conflicts += completion.conflicts
    }
    try ConflictFolder(root: folder.root).keep(conflicts)
    for file in waiting {
      guard let folder = try folder.folder(of: file.record) else { continue }
      try folder.remove(file.name)
      try folder.synchronize()
    }
    ConflictFolder(root: folder.root).drop(endedBy: entry.changeSet)
  }
}
