import Domain

/// Goes through the journal from its newest line to its oldest.
struct JournalReader {
  enum Step {
    case entry(JournalEntry)
    case damage(JournalDamage)
  }

  private let folder: Folder?
  private var months: [String]
  private let newest: String?
  private var lines: BackwardLines?
  private var file: OpenFile?
  private var month = ""
  private var mayBeTorn = true

  init(_ journal: Journal) throws(RegisterError) {
    folder = try reading { () throws(FileFault) in try journal.root.folder(Journal.folderName) }
    months = try reading { () throws(FileFault) in try journal.months() }
    newest = months.last
  }

  /// The next older entry, or a line that does not fit its checksum; a torn line at the very end is passed over.
  mutating func next() throws(RegisterError) -> Step? {
    while true {
      guard let line = try nextLine() else { return nil }
      if line.isBlank { continue }
      let isLast = mayBeTorn
      mayBeTorn = false
      do throws(JournalEntry.LineFault) {
        let entry = try JournalEntry(line: line.bytes)
        if line.isWhole || !isLast { return .entry(entry) }
      } catch {
        if isLast && !line.isWhole { continue }
        return .damage(
          JournalDamage(path: "\(Journal.folderName)/\(month)", line: try number(ofLineAt: line.offset)))
      }
    }
  }

  private mutating func nextLine() throws(RegisterError) -> BackwardLines.Line? {
    while true {
      if let line = try reading({ () throws(FileFault) in try lines?.next() }) { return line }
      guard let older = months.popLast() else { return nil }
      month = older
      file = try reading { () throws(FileFault) in try folder?.file(older) }
      lines = try reading { () throws(FileFault) in
        guard let file else { return nil }
        return try BackwardLines(file)
      }
    }
  }

  private func number(ofLineAt offset: Int) throws(RegisterError) -> Int {
    let before = try reading { () throws(FileFault) in try file?.read(count: offset) ?? [] }
    return before.count { $0 == UInt8(ascii: "\n") } + 1
  }
}
