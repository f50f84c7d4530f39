import Glibc

/// An index that is being written, and is not in its place yet.
struct IndexDraft {
  /// When it was begun, on the clock of the file system: what was read later is surely newer.
  let began: Int
  private let folder: Folder
  private let file: OpenFile
  private let name: String
  private let staged: String

  init(_ folder: Folder, name: String) throws(FileFault) {
    self.folder = folder
    self.name = name
    staged = ".\(name).\(getpid())"
    // Made anew, so that its date is that of this moment.
    try folder.remove(staged)
    file = try folder.fileMade(staged, O_WRONLY | O_EXCL)
    began = try file.status().modified
  }

  /// Puts it in its place. It need not outlast a power cut: a file that does not hold what it should is not used.
  func finish(_ bytes: [UInt8]) {
    do {
      try file.write(bytes)
      try folder.rename(staged, to: name)
    } catch {
      drop()
    }
  }

  func drop() {
    tidying { () throws(FileFault) in try folder.remove(staged) }
  }
}
