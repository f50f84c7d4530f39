import Domain

/// Puts one year's index together, file by file.
struct IndexBuilder {
  private var header = IndexHeader()
  private var fileCount = 0
  private var files = Packer()
  private var meetings = Packer()
  private var decisions: [UInt8] = []
  private var spans: [UInt8] = []
  private var folded: [UInt8] = []
  private var originals: [UInt8] = []
  private var rows = Packer()

  /// - Parameters:
  ///   - began: on the clock of the file system, before anything was read.
  ///   - folder: as it was when its names were listed.
  init(began: Int, folder: FileSignature) {
    header.began = began
    header.folder = folder
  }

  /// Adds a file that no meeting could be read from.
  mutating func add(unreadable name: String, _ signature: FileSignature) {
    add(IndexedFile(name: name, signature: signature, isReadable: false))
  }

  /// Adds a meeting that was read.
  mutating func add(_ meeting: Meeting, from name: String, _ signature: FileSignature) {
    add(IndexedFile(name: name, signature: signature, isReadable: true))
    let row = MeetingRow(meeting)
    let range = add { row.pack(into: &$0) }
    add(MeetingEntry(facts: MeetingFacts(row), decisions: meeting.decisions.count, row: range))
    add(texts: meeting.searchTexts)
    for decision in meeting.decisions {
      let row = DecisionRow(decision, in: meeting)
      let range = add { row.pack(into: &$0) }
      DecisionEntry(row, at: range).pack(into: &decisions)
      add(texts: decision.searchTexts)
    }
    header.decisions += meeting.decisions.count
  }

  /// Adds a meeting as an older index of the same year knows it.
  mutating func add(_ place: Int, of older: IndexFile, from file: IndexedFile) throws(ShelfFault) {
    add(file)
    let facts = try older.facts()
    let range = facts.decisions(of: place)
    let row = add(bytes: try older.row(facts.rows[place]))
    add(MeetingEntry(facts: facts.meetings[place], decisions: range.count, row: row))
    try add(piece: facts.piece(ofMeeting: place), of: older)
    for decision in range {
      var entry = try DecisionEntry(older.part(.decisions), at: decision * DecisionEntry.size)
      entry.row = add(bytes: try older.row(entry.row))
      entry.pack(into: &decisions)
      try add(piece: facts.piece(ofDecision: decision), of: older)
    }
    header.decisions += range.count
  }

  /// The whole file.
  mutating func finish() -> [UInt8] {
    folded.append(TextSeparator.end)
    var list = Packer()
    list.put(fileCount)
    let parts = [list.bytes + files.bytes, meetings.bytes, decisions, spans, folded, originals, rows.bytes]
    var end = IndexHeader.size
    header.bounds[0] = end
    for (index, part) in parts.enumerated() {
      end += part.count
      header.bounds[index + 1] = end
    }
    return header.bytes + parts.joined()
  }
}

extension IndexBuilder {
  private mutating func add(_ file: IndexedFile) {
    file.pack(into: &files)
    fileCount += 1
  }

  private mutating func add(_ meeting: MeetingEntry) {
    meeting.pack(into: &meetings)
    header.meetings += 1
    guard let days = meeting.facts.days else { return }
    header.firstDay = min(header.firstDay, days.lowerBound.number)
    header.lastDay = max(header.lastDay, days.upperBound.number)
  }

  private mutating func add(row write: (inout Packer) -> Void) -> Range<Int> {
    let start = rows.bytes.count
    write(&rows)
    return start..<rows.bytes.count
  }

  private mutating func add(bytes: UnsafeRawBufferPointer) -> Range<Int> { add { $0.put(raw: bytes) } }

  private mutating func add(texts: [String]) {
    for text in texts {
      folded += SearchPhrase.foldedBytes(text)
      folded.append(TextSeparator.folded)
      originals += text.utf8.map { $0 < 0x20 ? 0x20 : $0 }
      originals.append(TextSeparator.original)
    }
    if texts.isEmpty { folded.append(TextSeparator.folded) }
    closePiece()
  }

  private mutating func add(piece: Int, of older: IndexFile) throws(ShelfFault) {
    let span = try older.span(ofPiece: piece)
    folded += older.part(.folded)[span.folded]
    originals += older.part(.originals)[span.originals]
    closePiece()
  }

  private mutating func closePiece() {
    for number in [folded.count, originals.count] {
      for place in 0..<4 { spans.append(UInt8(truncatingIfNeeded: number >> (place * 8))) }
    }
  }
}
