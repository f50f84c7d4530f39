import Glibc

/// An open folder. Everything below is reached by one name at a time and never through a symbolic link.
final class Folder: Sendable {
  let descriptor: Int32
  let path: String

  private init(descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  deinit { close(descriptor) }

  /// Opens the folder at a path that the user gave, which may lead through symbolic links; `nil` when there is none.
  static func open(_ path: String) throws(FileFault) -> Folder? {
    guard !path.utf8.contains(0) else { throw FileFault(path: path, errno: EINVAL) }
    do throws(FileFault) {
      let descriptor = try uninterrupted(path) { Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
      return Folder(descriptor: descriptor, path: path)
    } catch  where error.errno == ENOENT {
      return nil
    }
  }

  func path(of name: String) -> String { path.hasSuffix("/") ? path + name : path + "/" + name }

  /// The folder of that name, `nil` when there is none.
  func folder(_ name: String) throws(FileFault) -> Folder? {
    do throws(FileFault) {
      let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
      let child = try uninterrupted(path(of: name)) { openat(descriptor, name, flags) }
      return Folder(descriptor: child, path: path(of: name))
    } catch  where error.errno == ENOENT {
      return nil
    }
  }

  /// The folder of that name, made if there is none; this one is then synchronized.
  func folderMade(_ name: String) throws(FileFault) -> Folder {
    if let folder = try folder(name) { return folder }
    do throws(FileFault) {
      try uninterrupted(path(of: name)) { mkdirat(descriptor, name, 0o777) }
    } catch  where error.errno == EEXIST {
      // Somebody else made it at the same moment.
    }
    try synchronize()
    guard let folder = try folder(name) else { throw FileFault(path: path(of: name), errno: ENOENT) }
    return folder
  }

  /// The file of that name; `nil` when there is none. A symbolic link fails with ELOOP.
  func file(_ name: String, _ flags: Int32 = O_RDONLY, mode: mode_t = 0o666) throws(FileFault) -> OpenFile? {
    do throws(FileFault) {
      let flags = flags | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK | O_NOCTTY
      let file = try uninterrupted(path(of: name)) { openat(descriptor, name, flags, mode) }
      return OpenFile(descriptor: file, path: path(of: name))
    } catch  where error.errno == ENOENT && flags & O_CREAT == 0 {
      return nil
    }
  }

  /// The file of that name, made if there is none.
  func fileMade(_ name: String, _ flags: Int32, mode: mode_t = 0o666) throws(FileFault) -> OpenFile {
    guard let file = try file(name, flags | O_CREAT, mode: mode) else {
      throw FileFault(path: path(of: name), errno: ENOENT)
    }
    return file
  }

  /// Of that name itself, not of what a symbolic link leads to; `nil` when there is nothing.
  func status(_ name: String) throws(FileFault) -> FileStatus? {
    var status = stat()
    do throws(FileFault) {
      try uninterrupted(path(of: name)) { fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) }
    } catch  where error.errno == ENOENT {
      return nil
    }
    return FileStatus(status)
  }

  /// Of this folder itself.
  func status() throws(FileFault) -> FileStatus {
    var status = stat()
    try uninterrupted(path) { fstat(descriptor, &status) }
    return FileStatus(status)
  }

  func rename(_ old: String, to new: String) throws(FileFault) {
    try uninterrupted(path(of: new)) { renameat(descriptor, old, descriptor, new) }
  }

  /// Removes the file of that name, if there is one.
  func remove(_ name: String) throws(FileFault) {
    do throws(FileFault) {
      try uninterrupted(path(of: name)) { unlinkat(descriptor, name, 0) }
    } catch  where error.errno == ENOENT {
      // Gone already.
    }
  }

  /// Removes the folder of that name if it is empty.
  func removeFolder(_ name: String) throws(FileFault) {
    try uninterrupted(path(of: name)) { unlinkat(descriptor, name, AT_REMOVEDIR) }
  }

  /// Makes the names in this folder outlast a power cut.
  func synchronize() throws(FileFault) { try uninterrupted(path) { fsync(descriptor) } }
}
