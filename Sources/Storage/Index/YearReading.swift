import Domain

/// Reads the meetings of one year: from the index what it still knows, from their files what has changed since.
struct YearReading {
  let year: Int
  let folder: Folder
  let store: IndexStore

  /// What the year holds.
  struct Result {
    var shelves: [any MeetingShelf] = []
    /// Files from which no meeting could be read.
    var unreadable: [RecordKey] = []
  }

  /// - Parameters:
  ///   - from: the number of the first day that matters; `nil` for no bound.
  ///   - to: the number of the last day that matters.
  func result(from: Int? = nil, to: Int? = nil) throws(RegisterError) -> Result {
    let status = try reading { () throws(FileFault) in FileSignature(try folder.status()).asFolder }
    var index = store.index(ofYear: year)
    if from != nil || to != nil, let index, index.header.folder == status,
      status.isSettled(at: index.header.began), !index.header.touches(from: from, to: to)
    {
      return Result()
    }
    do throws(ShelfFault) {
      var comparison = try Comparison(index, with: self, status)
      if !comparison.holds, let newer = store.reload(year) {
        index = newer
        comparison = try Comparison(newer, with: self, status)
      }
      return try result(comparison, index, status)
    } catch {
      store.discard(year)
      return try plain()
    }
  }

  /// Every file read as it is.
  func plain() throws(RegisterError) -> Result {
    let names = try reading { () throws(FileFault) in try folder.names() }
    let keys = RegisterFolder.sort(names, in: "\(RecordKind.meeting.folder)/\(year)").keys
    let files = keys.map { MeetingFile($0, in: folder) }
    var result = Result()
    result.shelves = [PlainShelf(files.compactMap(\.meeting))]
    result.unreadable = files.filter { $0.meeting == nil && $0.exists }.map(\.key)
    return result
  }

  /// What holds from the index, what does not from the files, and a new index when that is worth its while.
  private func result(
    _ comparison: Comparison, _ index: IndexFile?, _ status: FileSignature
  ) throws(ShelfFault) -> Result {
    var result = Result()
    result.unreadable = comparison.unreadable
    if let index, !comparison.live.isEmpty {
      result.shelves.append(try IndexShelf(index, live: comparison.live))
    }
    guard !comparison.holds else { return result }
    let draft = store.draft(ofYear: year)
    let files = comparison.changed.map { MeetingFile($0, in: folder) }
    let meetings = files.compactMap(\.meeting)
    if !meetings.isEmpty { result.shelves.append(PlainShelf(meetings)) }
    result.unreadable += files.filter { $0.meeting == nil && $0.exists }.map(\.key)
    guard let draft else { return result }
    if IndexWorth.isWorthwhile(index, files, folder: status, at: draft.began) {
      draft.finish(try bytes(comparison, index, status, files, began: draft.began))
    } else {
      draft.drop()
    }
    return result
  }

  private func bytes(
    _ comparison: Comparison, _ older: IndexFile?, _ status: FileSignature, _ files: [MeetingFile],
    began: Int
  ) throws(ShelfFault) -> [UInt8] {
    var builder = IndexBuilder(began: began, folder: status)
    if let older { try comparison.copy(from: older, into: &builder) }
    for file in files {
      guard let signature = file.signature else { continue }
      if let meeting = file.meeting {
        builder.add(meeting, from: file.key.fileName, signature)
      } else {
        builder.add(unreadable: file.key.fileName, signature)
      }
    }
    return builder.finish()
  }
}

extension FileSignature {
  /// Of a folder the size says nothing.
  var asFolder: FileSignature {
    FileSignature(size: 0, inode: inode, modified: modified, changed: changed)
  }
}
