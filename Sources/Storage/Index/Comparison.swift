import Domain

/// What of an index still holds, file by file.
struct Comparison {
  /// For each meeting of the index whether its file is as it was.
  private(set) var live: [Bool] = []
  /// Files that are new, or not surely as they were.
  private(set) var changed: [RecordKey] = []
  /// Files that are as they were and from which no meeting could be read.
  private(set) var unreadable: [RecordKey] = []
  /// Whether nothing has changed at all.
  private(set) var holds = false
  private var files: [IndexedFile] = []

  init(_ index: IndexFile?, with year: YearReading, _ folder: FileSignature) throws(ShelfFault) {
    files = try index?.files() ?? []
    let path = "\(RecordKind.meeting.folder)/\(year.year)"
    let began = index?.header.began ?? 0
    // Names only change with the folder.
    let isSame = index?.header.folder == folder && folder.isSettled(at: began)
    var present = Set<String>()
    if !isSame { present = Set(try Self.names(year)) }
    for file in files {
      let isThere = isSame || present.remove(file.name) != nil
      let holds =
        isThere && file.signature.isSettled(at: began) && Self.signature(file.name, year) == file.signature
      if file.isReadable { live.append(holds) }
      guard isThere, !holds || !file.isReadable else { continue }
      guard let key = RecordKey(path: path + "/" + file.name) else { throw ShelfFault() }
      if holds { unreadable.append(key) } else { changed.append(key) }
    }
    changed += RegisterFolder.sort(Array(present), in: path).keys
    holds = isSame && changed.isEmpty
  }

  /// Adds to a new index what of the older one still holds.
  func copy(from older: IndexFile, into builder: inout IndexBuilder) throws(ShelfFault) {
    var meeting = 0
    let kept = Set(unreadable.map(\.fileName))
    for file in files {
      if file.isReadable {
        if live[meeting] { try builder.add(meeting, of: older, from: file) }
        meeting += 1
      } else if kept.contains(file.name) {
        builder.add(unreadable: file.name, file.signature)
      }
    }
  }

  private static func names(_ year: YearReading) throws(ShelfFault) -> [String] {
    do { return try year.folder.names() } catch { throw ShelfFault() }
  }

  private static func signature(_ name: String, _ year: YearReading) -> FileSignature? {
    do { return try year.folder.status(name).map { FileSignature($0) } } catch { return nil }
  }
}
