import Glibc

extension Folder {
  /// The names in this folder without `.` and `..`, in no order.
  func names() throws(FileFault) -> [String] {
    let copy = try uninterrupted(path) { openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard let stream = fdopendir(copy) else {
      let fault = FileFault(path: path, errno: errno)
      close(copy)
      throw fault
    }
    defer { closedir(stream) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        if errno != 0 { throw FileFault(path: path, errno: errno) }
        return names
      }
      let name = Self.name(of: entry)
      if name != "." && name != ".." { names.append(name) }
    }
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> String {
    let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 19
    return String(cString: (UnsafeRawPointer(entry) + offset).assumingMemoryBound(to: CChar.self))
  }
}
