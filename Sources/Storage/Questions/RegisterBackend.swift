import Domain

/// What a register needs beneath it in order to answer everything.
protocol RegisterBackend: RecordSource {
  /// Shelves that hold all meetings of which a day may lie in the range; without bounds, all meetings.
  func shelves(from: CalendarDay?, to: CalendarDay?) throws(RegisterError) -> [any MeetingShelf]
  /// The same, each record read as it is.
  func plainShelves() throws(RegisterError) -> [any MeetingShelf]
  /// All readable organisations, or people, by identifier.
  func directory<R: Record>(_ type: R.Type) throws(RegisterError) -> [R]
  /// Files of a kind that cannot be read.
  func faults(of kind: RecordKind) throws(RegisterError) -> [UnreadableFile]
  func history(_ query: HistoryQuery) throws(RegisterError) -> Page<ChangeSet>
  func journalDamage() throws(RegisterError) -> [JournalDamage]
  func conflicts() throws(RegisterError) -> [Conflict]
  /// What cannot be read beside the records: files among the conflicts that are none, and of the journal.
  func otherFaults() throws(RegisterError) -> [UnreadableFile]
}

extension RegisterBackend {
  func directory<R: Record>(_ type: R.Type) throws(RegisterError) -> [R] { try readable(type) }

  /// Asks the shelves, and once more the records themselves when a derived shelf turns out not to hold.
  func ask<Answer>(
    from: CalendarDay? = nil, to: CalendarDay? = nil,
    _ question: (MeetingQuestions) throws(ShelfFault) -> Answer
  ) throws(RegisterError) -> Answer {
    let shelves = try shelves(from: from, to: to)
    do throws(ShelfFault) {
      return try question(MeetingQuestions(shelves))
    } catch {
      let plain = try plainShelves()
      do throws(ShelfFault) {
        return try question(MeetingQuestions(plain))
      } catch {
        throw .cannotRead(path: RecordKind.meeting.folder, errno: 0)
      }
    }
  }
}
