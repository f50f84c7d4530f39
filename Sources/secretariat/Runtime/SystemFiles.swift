import Glibc
import Localization

/// Files outside the register: whole files read, whole files written.
enum SystemFiles {
  /// What is read of one file; more is not a text that anybody typed.
  static let limit = 64 * 1024 * 1024

  static func read(_ path: String) throws(FileFault) -> [UInt8] {
    guard !path.utf8.contains(0) else { throw .cannotRead(path: path, errno: ENOENT) }
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .cannotRead(path: path, errno: errno) }
    defer { close(file) }
    return try readAll(file, named: path)
  }

  static func readInput() throws(FileFault) -> [UInt8] { try readAll(STDIN_FILENO, named: "-") }

  private static func readAll(_ file: Int32, named path: String) throws(FileFault) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(file, &buffer, buffer.count)
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        throw .cannotRead(path: path, errno: errno)
      }
      bytes += buffer[..<count]
      guard bytes.count <= limit else { throw .cannotRead(path: path, errno: EFBIG) }
    }
  }

  /// Writes a temporary file beside the path and puts it in its place, so that there is the whole file or none.
  static func write(_ path: String, _ bytes: [UInt8], replacing: Bool) throws(FileFault) {
    guard !path.utf8.contains(0) else { throw .cannotWrite(path: path, errno: EINVAL) }
    if !replacing, exists(path) { throw .exists(path: path) }
    let folder = folder(of: path)
    let temporary = "\(folder)/.secretariat-\(getpid()).tmp"
    unlink(temporary)
    let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw .cannotWrite(path: path, errno: errno) }
    do {
      try fill(file, bytes, path)
      try put(temporary, at: path, replacing: replacing)
    } catch {
      unlink(temporary)
      throw error
    }
    synchronize(folder)
  }

  private static func fill(_ file: Int32, _ bytes: [UInt8], _ path: String) throws(FileFault) {
    var fault: Int32?
    if !writeAll(file, bytes) || fsync(file) != 0 { fault = errno }
    if close(file) != 0, fault == nil { fault = errno }
    if let fault { throw .cannotWrite(path: path, errno: fault) }
  }

  private static func put(_ temporary: String, at path: String, replacing: Bool) throws(FileFault) {
    if !replacing, exists(path) { throw .exists(path: path) }
    guard rename(temporary, path) == 0 else { throw .cannotWrite(path: path, errno: errno) }
  }

  /// Writes everything, or leaves the reason in `errno`.
  static func writeAll(_ file: Int32, _ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let rest = UnsafeRawBufferPointer(rebasing: buffer[done...])
        let count = Glibc.write(file, rest.baseAddress, rest.count)
        if count < 0 {
          if errno == EINTR { continue }
          return false
        }
        done += count
      }
      return true
    }
  }

  static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// Why nothing can be written there, as the operating system's error number; `nil` when it can, or there is nothing.
  static func writeFault(_ path: String) -> Int32? {
    access(path, W_OK) == 0 || errno == ENOENT ? nil : errno
  }

  /// Why no file can be put there, as the operating system's error number.
  static func folderFault(_ path: String) -> Int32? {
    var status = stat()
    guard stat(path, &status) == 0 else { return errno }
    guard status.st_mode & S_IFMT == S_IFDIR else { return ENOTDIR }
    return access(path, W_OK | X_OK) == 0 ? nil : errno
  }

  /// The names in a folder, in no order; none where there is no such folder.
  static func names(in path: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  /// When a file was last written, in seconds since 1970 UTC; `nil` where it is none that can be read.
  static func modified(_ path: String) -> Int? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, access(path, R_OK) == 0 else {
      return nil
    }
    return status.st_mtim.tv_sec
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Makes the folders that a path lies in, for this user alone.
  static func makeFolder(above path: String) throws(FileFault) {
    var made = path.hasPrefix("/") ? "" : "."
    for part in folder(of: path).split(separator: "/") {
      made += "/" + part
      if mkdir(made, 0o700) == 0 {
        synchronize(folder(of: made))
      } else if errno != EEXIST {
        throw .cannotWrite(path: made, errno: errno)
      }
    }
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func synchronize(_ folder: String) {
    let file = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard file >= 0 else { return }
    fsync(file)
    close(file)
  }
}
