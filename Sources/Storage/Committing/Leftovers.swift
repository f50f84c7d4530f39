import Domain

/// Files that waited to take a record's place and whose writer is gone.
struct Leftovers {
  struct File {
    let folder: Folder
    let name: String
  }

  private let register: RegisterFolder

  init(_ register: RegisterFolder) { self.register = register }

  /// In all folders in which we write such files.
  func all() throws(FileFault) -> [File] {
    var files = try files(in: register.root)
    for kind in RecordKind.allCases where kind != .office {
      guard let folder = try openIfFolder(kind.folder, in: register.root) else { continue }
      files += try self.files(in: folder)
      guard kind == .meeting else { continue }
      for name in try folder.names() where Int(name) != nil {
        if let year = try openIfFolder(name, in: folder) { files += try self.files(in: year) }
      }
    }
    if let folder = try openIfFolder(ConflictFile.folderName, in: register.root) {
      files += try self.files(in: folder)
    }
    return files
  }

  private func files(in folder: Folder) throws(FileFault) -> [File] {
    try folder.names().filter(StagedName.isOurs).map { File(folder: folder, name: $0) }
  }

  private func openIfFolder(_ name: String, in parent: Folder) throws(FileFault) -> Folder? {
    guard try parent.status(name)?.kind == .folder else { return nil }
    return try parent.folder(name)
  }
}
