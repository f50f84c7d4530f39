import Domain
import Glibc

/// How the journal ends: its last entry, and what of a torn line stands behind it.
struct JournalTail {
  /// `nil` when the journal is empty or its last whole line was altered.
  private(set) var entry: JournalEntry?
  /// The newest file and the size to which it is to be cut, when a torn line ends it.
  private(set) var cut: (month: String, size: Int)?
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
        do throws(JournalEntry.LineFault) {
          let entry = try JournalEntry(line: line.bytes)
          if line.isWhole || month != months.last {
            self.entry = entry
            return
          }
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
    guard let cut, let folder = try journal.root.folder(Journal.folderName),
      let file = try folder.file(cut.month, O_WRONLY)
    else { return }
    try file.truncate(to: cut.size)
    try file.synchronize()
  }
}
