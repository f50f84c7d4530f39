import Glibc

/// An open file; closed when nobody holds it any more.
final class OpenFile: Sendable {
  let descriptor: Int32
  let path: String

  init(descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  deinit { close(descriptor) }

  func status() throws(FileFault) -> FileStatus {
    var status = stat()
    try uninterrupted(path) { fstat(descriptor, &status) }
    return FileStatus(status)
  }

  /// The bytes from `offset`, `count` of them or as many as there are.
  func read(from offset: Int = 0, count: Int) throws(FileFault) -> [UInt8] {
    var fault: FileFault?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      do throws(FileFault) {
        while filled < count {
          let target = buffer.baseAddress.map { $0 + filled }
          let more = try uninterrupted(path) { pread(descriptor, target, count - filled, offset + filled) }
          if more == 0 { return }
          filled += more
        }
      } catch {
        fault = error
      }
    }
    if let fault { throw fault }
    return bytes
  }

  /// Writes all of it at the file's place, or at its end when it was opened for appending.
  func write(_ bytes: [UInt8]) throws(FileFault) {
    var written = 0
    while written < bytes.count {
      written += try uninterrupted(path) {
        bytes.withUnsafeBytes { buffer in
          Glibc.write(descriptor, buffer.baseAddress.map { $0 + written }, bytes.count - written)
        }
      }
    }
  }

  /// Writes all of it at that place.
  func write(_ bytes: [UInt8], at offset: Int) throws(FileFault) {
    var written = 0
    while written < bytes.count {
      written += try uninterrupted(path) {
        bytes.withUnsafeBytes { buffer in
          pwrite(
            descriptor, buffer.baseAddress.map { $0 + written }, bytes.count - written, offset + written)
        }
      }
    }
  }

  /// Makes what was written outlast a power cut. After a failure it must not be asked again: what was not kept may be
  /// forgotten.
  func synchronize() throws(FileFault) { try uninterrupted(path) { fsync(descriptor) } }

  func truncate(to size: Int) throws(FileFault) { try uninterrupted(path) { ftruncate(descriptor, size) } }

  func setMode(_ mode: mode_t) throws(FileFault) { try uninterrupted(path) { fchmod(descriptor, mode) } }
}
