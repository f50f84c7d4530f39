import CanonicalJSON
import Domain

/// Where records come from: a folder, or memory. What a register answers about single records follows from it.
protocol RecordSource: Sendable {
  /// `nil` when there is no such record.
  func content(_ key: RecordKey) throws(RegisterError) -> RecordContent?
  /// By year and identifier.
  func keys(of kind: RecordKind) throws(RegisterError) -> [RecordKey]
  /// The key of the meeting, whose year only its place tells.
  func meetingKey(_ id: MeetingID) throws(RegisterError) -> RecordKey?
}

extension RecordSource {
  func record<R: Record>(_ key: RecordKey, as type: R.Type = R.self) throws(RegisterError) -> R {
    guard let content = try content(key) else { throw .noSuchRecord(key.kind, key.id) }
    return try content.record(as: type)
  }

  func meeting(_ id: MeetingID) throws(RegisterError) -> Meeting {
    guard let key = try meetingKey(id) else { throw .noSuchRecord(.meeting, id.text) }
    return try record(key)
  }

  /// All readable records of a kind.
  func readable<R: Record>(_ type: R.Type) throws(RegisterError) -> [R] {
    var records: [R] = []
    for key in try keys(of: R.kind) {
      if let record = try readable(key, as: type) { records.append(record) }
    }
    return records
  }

  /// The record, or `nil` when its file cannot be read.
  func readable<R: Record>(_ key: RecordKey, as type: R.Type) throws(RegisterError) -> R? {
    do throws(RegisterError) {
      return try content(key)?.record(as: type)
    } catch .unreadable {
      return nil
    }
  }

  /// What is wrong with a record, `nil` when nothing is.
  func fault(of key: RecordKey) throws(RegisterError) -> UnreadableFile? {
    do throws(RegisterError) {
      guard let content = try content(key) else { return nil }
      _ = try content.record(as: key.kind.type)
      return nil
    } catch .unreadable(let file) {
      return file
    }
  }
}
