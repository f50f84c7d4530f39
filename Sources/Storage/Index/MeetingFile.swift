import Domain

/// A meeting's file as it was just read.
struct MeetingFile {
  let key: RecordKey
  let exists: Bool
  /// What the file looked like just before it was read; `nil` when it could not be opened.
  let signature: FileSignature?
  /// `nil` when none could be read from it.
  let meeting: Meeting?

  init(_ key: RecordKey, in folder: Folder) {
    self.key = key
    do throws(RegisterError) {
      let file = try RegisterFolder.file(key, in: folder)
      exists = file != nil
      signature = file.map { FileSignature($0.status) }
      meeting = file.flatMap { Self.meeting(key, $0.bytes) }
    } catch {
      exists = true
      signature = nil
      meeting = nil
    }
  }

  private static func meeting(_ key: RecordKey, _ bytes: [UInt8]) -> Meeting? {
    do { return try RecordContent(key: key, bytes: bytes).record(as: Meeting.self) } catch { return nil }
  }
}
