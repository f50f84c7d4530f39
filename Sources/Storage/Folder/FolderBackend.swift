import Domain

/// A register on disk as questions see it.
struct FolderBackend: RegisterBackend {
  let folder: RegisterFolder
  /// `nil` when nothing derived is kept.
  let index: IndexStore?
  let memory: DirectoryMemory

  func content(_ key: RecordKey) throws(RegisterError) -> RecordContent? { try folder.content(key) }
  func keys(of kind: RecordKind) throws(RegisterError) -> [RecordKey] { try folder.keys(of: kind) }
  func meetingKey(_ id: MeetingID) throws(RegisterError) -> RecordKey? { try folder.meetingKey(id) }

  func shelves(from: CalendarDay?, to: CalendarDay?) throws(RegisterError) -> [any MeetingShelf] {
    guard let index else { return try plainShelves() }
    var shelves: [any MeetingShelf] = []
    try forEachYear(index) { year throws(RegisterError) in
      shelves += try year.result(from: from?.number, to: to?.number).shelves
    }
    return shelves
  }

  func plainShelves() throws(RegisterError) -> [any MeetingShelf] { [PlainShelf(try readable(Meeting.self))] }

  func directory<R: Record>(_ type: R.Type) throws(RegisterError) -> [R] {
    try memory.records(type, in: folder)
  }

  func faults(of kind: RecordKind) throws(RegisterError) -> [UnreadableFile] {
    let listing = try folder.listing(of: kind)
    var suspects = listing.keys
    if kind == .meeting, let index {
      suspects = []
      try forEachYear(index) { year throws(RegisterError) in suspects += try year.result().unreadable }
    }
    var faults = listing.strangers
    for key in suspects {
      if let fault = try fault(of: key) { faults.append(fault) }
    }
    return faults
  }

  private func forEachYear(
    _ index: IndexStore, _ body: (YearReading) throws(RegisterError) -> Void
  ) throws(RegisterError) {
    let years = try folder.years()
    let meetings = try reading { () throws(FileFault) in try folder.root.folder(RecordKind.meeting.folder) }
    for year in years {
      let own = try reading { () throws(FileFault) in try meetings?.folder(String(year)) }
      if let own { try body(YearReading(year: year, folder: own, store: index)) }
    }
  }

  func history(_ query: HistoryQuery) throws(RegisterError) -> Page<ChangeSet> {
    try Journal(root: folder.root).history(query)
  }

  func journalDamage() throws(RegisterError) -> [JournalDamage] { try Journal(root: folder.root).damage() }
  func conflicts() throws(RegisterError) -> [Conflict] { try ConflictFolder(root: folder.root).all() }
  func otherFaults() throws(RegisterError) -> [UnreadableFile] {
    try ConflictFolder(root: folder.root).faults() + Journal(root: folder.root).faults()
  }
}
