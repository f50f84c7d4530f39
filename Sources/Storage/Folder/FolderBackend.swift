import Domain

/// A register on disk as questions see it.
struct FolderBackend: RegisterBackend {
  let folder: RegisterFolder

  func content(_ key: RecordKey) throws(RegisterError) -> RecordContent? { try folder.content(key) }
  func keys(of kind: RecordKind) throws(RegisterError) -> [RecordKey] { try folder.keys(of: kind) }
  func meetingKey(_ id: MeetingID) throws(RegisterError) -> RecordKey? { try folder.meetingKey(id) }

  func shelves(from: CalendarDay?, to: CalendarDay?) throws(RegisterError) -> [any MeetingShelf] {
    try plainShelves()
  }

  func plainShelves() throws(RegisterError) -> [any MeetingShelf] { [PlainShelf(try readable(Meeting.self))] }

  func faults(of kind: RecordKind) throws(RegisterError) -> [UnreadableFile] {
    let listing = try folder.listing(of: kind)
    var faults = listing.strangers
    for key in listing.keys {
      if let fault = try fault(of: key) { faults.append(fault) }
    }
    return faults
  }

  func history(_ query: HistoryQuery) throws(RegisterError) -> Page<ChangeSet> {
    try Journal(root: folder.root).history(query)
  }

  func journalDamage() throws(RegisterError) -> [JournalDamage] { try Journal(root: folder.root).damage() }
  func conflicts() throws(RegisterError) -> [Conflict] { try ConflictFolder(root: folder.root).all() }
  func conflictFaults() throws(RegisterError) -> [UnreadableFile] {
    try ConflictFolder(root: folder.root).faults()
  }
}
