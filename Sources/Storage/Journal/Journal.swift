import Domain
import Glibc

/// The journal's files, one a month: the audit trail, the source of undo, and the place where change sets are committed.
struct Journal {
  static let folderName = "journal"
  let root: Folder

  /// The names of its files, oldest first.
  func months() throws(FileFault) -> [String] {
    guard let folder = try root.folder(Self.folderName) else { return [] }
    return try folder.names().filter(Self.isMonth).sorted()
  }

  /// Commits: once this returns, the change set outlasts a power cut. After an error nothing of it is left.
  ///
  /// Lines follow one another in the order of their commits, even when the clock was set back: never into a month before
  /// the newest one.
  /// - Returns: the line's checksum.
  func append(_ entry: JournalEntry) throws(FileFault) -> String {
    let folder = try root.folderMade(Self.folderName)
    let month = String(entry.changeSet.at.utc.day.description.prefix(7)) + ".jsonl"
    let newest = try months().last
    let name = max(month, newest ?? month)
    let file = try folder.fileMade(name, O_WRONLY | O_APPEND)
    let size = try file.status().size
    let (line, checksum) = entry.line()
    do throws(FileFault) {
      try file.write(line)
      try file.synchronize()
      if size == 0 { try folder.synchronize() }
      return checksum
    } catch {
      takeBack(name, in: folder, file, size: size, isNew: name != newest)
      throw error
    }
  }

  /// Whether the journal ends with the line of that checksum, as far as its last bytes tell.
  func ends(with checksum: String) throws(FileFault) -> Bool {
    guard let newest = try months().last, let file = try root.folder(Self.folderName)?.file(newest) else {
      return false
    }
    let size = try file.status().size
    let count = min(size, 512)
    var end = try file.read(from: size - count, count: count)[...]
    guard end.popLast() == UInt8(ascii: "\n") else { return false }
    let line = end.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).last ?? []
    return String(decoding: line, as: UTF8.self).contains(JournalEntry.written(checksum))
  }

  /// What was written of a line that could not be committed. What fails here is found as a torn line at the next opening.
  private func takeBack(_ name: String, in folder: Folder, _ file: OpenFile, size: Int, isNew: Bool) {
    tidying { () throws(FileFault) in
      try file.truncate(to: size)
      if isNew { try folder.remove(name) }
      try file.synchronize()
    }
  }

  private static func isMonth(_ name: String) -> Bool {
    name.utf8.count == 13 && name.hasSuffix(".jsonl") && CalendarDay(name.prefix(7) + "-01") != nil
  }
}
