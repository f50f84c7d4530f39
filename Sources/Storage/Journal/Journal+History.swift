import Domain

extension Journal {
  /// Change sets that match, newest first, without reading further back than the page needs: its total is exact once the end
  /// was reached, else one more than is on the pages so far.
  func history(_ query: HistoryQuery) throws(RegisterError) -> Page<ChangeSet> {
    var reader = try JournalReader(self)
    let offset = max(query.offset, 0)
    var rows: [ChangeSet] = []
    var found = 0
    while rows.count < query.limit || found <= offset + rows.count {
      guard let step = try reader.next() else { break }
      switch step {
      case .damage where rows.count == query.limit:
        // Only looked ahead for whether there is more.
        return Page(rows: rows, total: found + 1)
      case .damage(let damage): throw .damagedJournal(path: damage.path, line: damage.line)
      case .entry(let entry):
        guard query.matches(entry.changeSet) else { continue }
        found += 1
        if found > offset && rows.count < query.limit { rows.append(entry.changeSet) }
      }
    }
    return Page(rows: rows, total: found)
  }

  /// What stands where the journal or one of its files should be, and cannot be read.
  func faults() -> [UnreadableFile] {
    let path = Self.folderName
    do throws(FileFault) {
      guard let folder = try root.folder(path) else { return [] }
      var faults: [UnreadableFile] = []
      for month in try months() where try folder.status(month)?.kind != .file {
        faults.append(UnreadableFile(path: "\(path)/\(month)", line: 0, reason: .notAFile))
      }
      return faults
    } catch {
      return [UnreadableFile(path: path, line: 0, reason: RegisterFolder.reason(error.errno))]
    }
  }

  /// Every line that does not fit its checksum, oldest first; of a journal that can be read.
  func damage() throws(RegisterError) -> [JournalDamage] {
    guard faults().isEmpty else { return [] }
    var reader = try JournalReader(self)
    var damage: [JournalDamage] = []
    while let step = try reader.next() {
      if case .damage(let line) = step { damage.append(line) }
    }
    return damage.reversed()
  }
}
