import Glibc

extension Folder {
  /// Puts a whole file in another's place, so that a power cut leaves the one or the other; its mode stays.
  func replace(_ name: String, by bytes: [UInt8], staged: String) throws(FileFault) {
    do throws(FileFault) {
      let file = try fileMade(staged, O_WRONLY | O_TRUNC)
      if let mode = try status(name)?.mode { try file.setMode(mode) }
      try file.write(bytes)
      try file.synchronize()
      try rename(staged, to: name)
    } catch {
      tidying { () throws(FileFault) in try remove(staged) }
      throw error
    }
    try synchronize()
  }
}
