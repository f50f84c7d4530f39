import Domain
import Glibc

/// The register's lock: held while a change set is planned on fresh bytes and written, let go when nobody holds this.
///
/// The file is never deleted. It is empty while somebody writes; afterwards it names the journal line up to which everything is
/// in its place, by the line's checksum. So an opening sees at a glance whether a writer died. It is emptied and not written
/// over, since file systems keep that in order with the files made after it, also in a power cut.
final class RegisterLock: Sendable {
  static let name = ".lock"
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

  /// The checksum of the journal line up to which everything is in its place; `nil` when a writer is at work, or died.
  static func done(in folder: Folder) throws(FileFault) -> String? {
    guard let file = try folder.file(name) else { return nil }
    return try done(in: file)
  }

  static func exists(in folder: Folder) throws(FileFault) -> Bool { try folder.status(name) != nil }

  func done() throws(FileFault) -> String? { try Self.done(in: file) }

  func empty() throws(FileFault) { try file.truncate(to: 0) }

  /// - Parameter checksum: `nil` when the journal has no line.
  func write(done checksum: String?) throws(FileFault) {
    guard let checksum else { return }
    try file.write(Array((Self.word + checksum + "\n").utf8), at: 0)
  }

  private static let word = "done "

  private static func done(in file: OpenFile) throws(FileFault) -> String? {
    let words = String(decoding: try file.read(count: 128), as: UTF8.self)
    guard words.hasPrefix(word), words.hasSuffix("\n") else { return nil }
    return String(words.dropFirst(word.count).dropLast())
  }
}
