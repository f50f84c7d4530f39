import Domain
import Glibc

/// A copy of a register as it was.
struct Backup {
  private let source: Folder
  private let target: String

  /// - Parameter target: the folder in which copies are kept; made when it is missing.
  init(of source: Folder, in target: String) {
    self.source = source
    self.target = target
  }

  /// Copies every file, and makes sure that the copy outlasts a power cut.
  /// - Parameter name: the copy's name; a number is added when it is taken.
  func make(named name: String) throws(RegisterError) {
    let parent = try NewFolder.make(target)
    try writing { () throws(FileFault) in
      var free = name
      var number = 2
      while try parent.status(free) != nil {
        free = "\(name)-\(number)"
        number += 1
      }
      try copy(source, to: try parent.folderMade(free))
    }
  }

  /// Files and folders; neither the lock nor what waits to take a record's place, nor anything behind a symbolic link.
  private func copy(_ folder: Folder, to copy: Folder) throws(FileFault) {
    for name in try folder.names() where name != RegisterLock.name && !StagedName.isOurs(name) {
      switch try folder.status(name)?.kind {
      case .folder:
        if let inner = try folder.folder(name) { try self.copy(inner, to: try copy.folderMade(name)) }
      case .file:
        guard let file = try folder.file(name) else { continue }
        let bytes = try file.read(count: try file.status().size)
        let written = try copy.fileMade(name, O_WRONLY | O_TRUNC)
        try written.write(bytes)
        try written.synchronize()
      case .other, nil: continue
      }
    }
    try copy.synchronize()
  }
}
