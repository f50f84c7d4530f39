import Domain
import Glibc

/// The folder in which a register is made.
enum NewFolder {
  /// Opens the folder at that path, and makes it and those above it where they are missing.
  static func make(_ path: String) throws(RegisterError) -> Folder {
    try writing { () throws(FileFault) in
      guard !path.utf8.contains(0), !path.isEmpty else { throw FileFault(path: path, errno: EINVAL) }
      if let folder = try Folder.open(path) { return folder }
      var parts = path.split(separator: "/", omittingEmptySubsequences: true).map(String.init)
      guard let name = parts.popLast() else { throw FileFault(path: path, errno: ENOENT) }
      let parent = (path.hasPrefix("/") ? "/" : "") + (parts.isEmpty ? "" : parts.joined(separator: "/"))
      let folder = try openOrMake(parent.isEmpty ? "." : parent)
      return try folder.folderMade(name)
    }
  }

  private static func openOrMake(_ path: String) throws(FileFault) -> Folder {
    if let folder = try Folder.open(path) { return folder }
    var parts = path.split(separator: "/", omittingEmptySubsequences: true).map(String.init)
    guard let name = parts.popLast() else { throw FileFault(path: path, errno: ENOENT) }
    let parent = (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
    return try openOrMake(parent.isEmpty ? "." : parent).folderMade(name)
  }

  /// Whether nothing lies in the folder but what an attempt may have left that did not succeed: the lock, and folders
  /// without files.
  static func isVacant(_ folder: Folder) throws(FileFault) -> Bool {
    for name in try folder.names() where name != RegisterLock.name {
      guard let status = try folder.status(name) else { continue }
      switch status.kind {
      case .file
      where StagedName.isOurs(name) || (folder.path.hasSuffix(Journal.folderName) && status.size == 0):
        continue
      case .folder:
        guard ours.contains(name) || Int(name) != nil, let inner = try folder.folder(name),
          try isVacant(inner)
        else { return false }
      case .file, .other: return false
      }
    }
    return true
  }

  private static let ours = Set(
    RecordKind.allCases.map(\.folder) + [Journal.folderName, ConflictFile.folderName])
}
