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

  /// Whether something of that name may be left of an attempt that did not succeed.
  static func isOurs(_ name: String) -> Bool {
    name == RegisterLock.name || name == Journal.folderName || StagedName.isOurs(name)
      || RecordKind.allCases.contains { !$0.folder.isEmpty && $0.folder == name }
  }
}
