import Domain
import Glibc

/// How the journal ends: its last entry, and what of a torn line stands behind it.
struct JournalTail {
  /// `nil` when the journal is empty or its last whole line was altered.
  private(set) var entry: JournalEntry?
  /// The newest file and the size to which it is to be cut, when a torn line ends it.
  private(set) var cut: (month: String, size: Int)?
  /// The entry of the line that is to be cut off, when nothing but its newline is missing: torn at that very byte, or
  /// stripped by an editor.
  private(set) var unended: JournalEntry?
  /// Whether the last line is whole and yet no JSON: torn if a writer died, else damaged.
  private(set) var endsInRubble = false

  /// - Parameter rubbleIsTorn: whether a last line that is whole and no JSON counts as torn.
  init(_ journal: Journal, rubbleIsTorn: Bool = false) throws(FileFault) {
    guard let folder = try journal.root.folder(Journal.folderName) else { return }
    let months = try journal.months()
    for month in months.reversed() {
      guard let file = try folder.file(month) else { continue }
      var lines = try BackwardLines(file)
      while let line = try lines.next() {
        if line.isBlank { continue }
        do throws(JournalEntry.LineFault) {
          let entry = try JournalEntry(line: line.bytes)
          if line.isWhole || month != months.last {
            self.entry = entry
            return
          }
          unended = entry
        } catch {
          guard month == months.last else { return }
          if line.isWhole {
            endsInRubble = error == .notJSON
            guard endsInRubble, rubbleIsTorn else { return }
          }
        }
        cut = (month, line.offset)
      }
    }
  }

  /// Cuts the torn line off.
  func mend(_ journal: Journal) throws(FileFault) {
    guard let cut, let file = try newest(journal, cut.month) else { return }
    try file.truncate(to: cut.size)
    try file.synchronize()
  }

  /// Gives the last line its newline.
  func end(_ journal: Journal) throws(FileFault) {
    guard let cut, let file = try newest(journal, cut.month) else { return }
    try file.write([UInt8(ascii: "\n")])
    try file.synchronize()
  }

  private func newest(_ journal: Journal, _ month: String) throws(FileFault) -> OpenFile? {
    try journal.root.folder(Journal.folderName)?.file(month, O_WRONLY | O_APPEND)
  }
}
