import Domain

/// A backend that keeps some of what another one answers, and passes everything else on.
protocol WrappingBackend: RegisterBackend {
  var backend: any RegisterBackend { get }
}

extension WrappingBackend {
  func keys(of kind: RecordKind) throws(RegisterError) -> [RecordKey] { try backend.keys(of: kind) }
  func meetingKey(_ id: MeetingID) throws(RegisterError) -> RecordKey? { try backend.meetingKey(id) }
  func shelves(from: CalendarDay?, to: CalendarDay?) throws(RegisterError) -> [any MeetingShelf] {
    try backend.shelves(from: from, to: to)
  }
  func plainShelves() throws(RegisterError) -> [any MeetingShelf] { try backend.plainShelves() }
  func faults(of kind: RecordKind) throws(RegisterError) -> [UnreadableFile] { try backend.faults(of: kind) }
  func history(_ query: HistoryQuery) throws(RegisterError) -> Page<ChangeSet> { try backend.history(query) }
  func journalDamage() throws(RegisterError) -> [JournalDamage] { try backend.journalDamage() }
  func conflicts() throws(RegisterError) -> [Conflict] { try backend.conflicts() }
  func otherFaults() throws(RegisterError) -> [UnreadableFile] { try backend.otherFaults() }
}
