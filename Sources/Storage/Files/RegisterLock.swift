import Domain
import Glibc

/// The register's lock: held while a change set is planned on fresh bytes and written, let go when nobody holds this.
///
/// The file is never deleted. While somebody writes it says so; afterwards it names the journal line up to which everything is
/// in its place, by the line's checksum. So an opening sees at a glance whether a writer died.
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

  /// What the file says.
  enum Note: Equatable {
    case nothing
    /// A writer is at work, or died.
    case writing
    /// Everything is in its place up to the line of the journal with that checksum.
    case done(String)

    fileprivate static let width = 71
    private static let busy = "writing"
    private static let through = "done "

    /// Always as long, so that one call to the system replaces one by the other.
    fileprivate var bytes: [UInt8] {
      let text =
        switch self {
        case .nothing: ""
        case .writing: Self.busy
        case .done(let checksum): Self.through + checksum
        }
      return Array(text.utf8.prefix(Self.width - 1))
        + [UInt8](repeating: 0x20, count: max(0, Self.width - 1 - text.utf8.count)) + [0x0A]
    }

    fileprivate init(_ bytes: [UInt8]) {
      let words = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
      if words.first == "writing" {
        self = .writing
      } else if words.count == 2, words[0] == "done" {
        self = .done(String(words[1]))
      } else {
        self = .nothing
      }
    }
  }

  static func note(in folder: Folder) throws(FileFault) -> Note {
    guard let file = try folder.file(name) else { return .nothing }
    return Note(try file.read(count: Note.width))
  }

  func note() throws(FileFault) -> Note { Note(try file.read(count: Note.width)) }

  func write(_ note: Note) throws(FileFault) { try file.write(note.bytes, at: 0) }
}
