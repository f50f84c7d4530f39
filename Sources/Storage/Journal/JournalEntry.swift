import CanonicalJSON
import Domain

/// One line of the journal: a change set, and the files that were ready to take their places when it was committed.
struct JournalEntry: Equatable {
  /// Contact details are concealed in it.
  let changeSet: ChangeSet
  let files: [StagedFile]
}

/// A file that is ready to take a record's place.
struct StagedFile: Equatable {
  let record: RecordKey
  /// Its name in the record's folder; of a record that is removed, the name of an empty file that stands for the removal.
  let name: String
  /// SHA-256 of the record's bytes before; `nil` when there was none.
  let before: String?
  /// SHA-256 of the bytes after; `nil` for a removal.
  let after: String?
}
