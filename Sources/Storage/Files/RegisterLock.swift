import Domain
import Glibc

/// The register's lock: held while a change set is planned on fresh bytes and written, let go when nobody holds this.
///
/// The file is never deleted. While somebody writes it holds a mark; a mark that nobody holds the lock for tells that a
/// writer died, so that the next one looks for what is unfinished.
final class RegisterLock: Sendable {
  static let name = ".lock"
  private static let sign = Array("writing\n".utf8)
  private let file: OpenFile

  private init(_ file: OpenFile) { self.file = file }

  /// Waits up to `patience` microseconds, about.
  /// - Throws: `locked`, or `cannotWrite` where no lock can be taken.
  static func take(in folder: Folder, patience: UInt32 = 5_000_000) throws(RegisterError) -> RegisterLock {
    var pause: UInt32 = 1000
    var waited: UInt32 = 0
    while true {
      if let lock = try takeAtOnce(in: folder) { return lock }
      guard waited < patience else { throw .locked(path: folder.path(of: name)) }
      usleep(pause)
      waited += pause
      pause = min(pause * 2, 20_000)
    }
  }

  /// `nil` when somebody else holds it.
  static func takeAtOnce(in folder: Folder) throws(RegisterError) -> RegisterLock? {
    do throws(FileFault) {
      let file = try folder.fileMade(name, O_RDWR)
      do throws(FileFault) {
        try uninterrupted(file.path) { flock(file.descriptor, LOCK_EX | LOCK_NB) }
      } catch  where error.errno == EWOULDBLOCK {
        return nil
      }
      return RegisterLock(file)
    } catch {
      throw error.whenWriting
    }
  }

  /// Whether a writer died, or is at work.
  static func isMarked(in folder: Folder) throws(FileFault) -> Bool {
    try folder.status(name)?.size == sign.count
  }

  func mark() throws(FileFault) { try file.write(Self.sign) }

  func unmark() throws(FileFault) { try file.truncate(to: 0) }
}
