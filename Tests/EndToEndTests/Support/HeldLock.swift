import Foundation

/// The register's lock in the hands of the test, as another officer's program would hold it, until it is let go.
final class HeldLock: Sendable {
  private let descriptor: Int32

  init(of register: String) throws {
    descriptor = open(register + "/.lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0, flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      throw CocoaError(.fileLocking)
    }
  }

  deinit { close(descriptor) }
}
